review-tab-form = Opplysninger
review-tab-ownership = Eierskap
review-tab-documents = Dokumenter
review-tab-review = Gjennomgang

review-title = Kontroller saken før du sender den
review-title-sent = Hva som ble sendt
review-where = Hvor den sendes
review-where-environment = Sendes til
review-where-nowhere = Ingen lenke ennå. Lim inn lenken fra spektrs e-post.
review-where-live = Dette er driftsmiljøet: det du sender, gjelder virkelige personer, og spektr handler på det.
review-where-practice = Øvingsserveren på denne datamaskinen. Ingenting forlater den.
review-where-sandbox = Et miljø for å prøve ut ting. Ikke send virkelige personers opplysninger dit.
review-where-own = En egen adresse. Forsikre deg om at du vet hvem den tilhører.
review-who = Fylt ut av
review-who-nobody = Ikke oppgitt ennå
review-hosts = Dokumenter sendes til
review-hosts-s3 = Amazon S3, på adressene spektr gir for saken, og ingen andre steder
review-hosts-more = Amazon S3, på adressene spektr gir for saken, og vertene som er tillatt i innstillingene: { $hosts }
review-hosts-here = Øvingsserveren på denne datamaskinen, og ingen andre steder
review-documents = Dokumenter
review-documents-count = { $count ->
        [0] Ingen
        [one] 1 dokument, { $size }
       *[other] { $count } dokumenter, { $size } til sammen
    }
review-change = Endre
review-change-named = Endre { $what }
review-change-where = Endre hvor den sendes
review-change-who = Endre hvem som fyller den ut
review-missing = Hva som mangler
review-missing-copy = Kopier mangellisten
review-missing-copied = Kopiert. Lim det inn i en e-post.
review-fix = Rett
review-fix-named = Rett: { $what }
review-missing-head = Mangler for { $title }:
review-missing-head-untitled = Mangler fortsatt:
review-company = Selskap
review-person = Person
review-owns = Hvem eier hva
review-nothing = Ingenting fylt ut ennå
review-unanswered = Ikke besvart
review-reading = Leses
review-not-read = Kan ikke sendes ennå
review-sent-as = sendes som { $file }
review-exact = Nøyaktig hva som sendes
review-exact-show = Vis nøyaktig hva som sendes
review-exact-hide = Skjul nøyaktig hva som sendes
review-exact-hint = Delt i linjer så det kan leses; ellers nøyaktig det som sendes. Dokumenter sendes hver for seg.
review-exact-not-yet = Rett det som mangler først: ingenting uferdig sendes, så det er ingenting å vise.
review-exact-copy = Kopier alt
review-will = { $companies ->
        [0] Ingen selskaper
        [one] 1 selskap
       *[other] { $companies } selskaper
    }, { $people ->
        [0] ingen personer
        [one] 1 person
       *[other] { $people } personer
    } og { $documents ->
        [0] ingen dokumenter
        [one] 1 dokument ({ $size })
       *[other] { $documents } dokumenter ({ $size })
    } sendes straks til spektr ({ $environment }). Du kan sette sendingen på pause, og ingenting går tapt.
review-will-nowhere = Saken har ingen lenke ennå. Du blir spurt om den først.
review-agree = Jeg har kontrollert dette. Det gjelder virkelige personer, og spektr handler på det.
review-agree-first = Kryss av ovenfor først: saken sendes til driftsmiljøet.
