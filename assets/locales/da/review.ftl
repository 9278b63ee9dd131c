review-tab-form = Oplysninger
review-tab-ownership = Ejerskab
review-tab-documents = Dokumenter
review-tab-review = Gennemgang

review-title = Kontrollér sagen, før du sender den
review-title-sent = Hvad der blev sendt
review-where = Hvor den sendes hen
review-where-environment = Sendes til
review-where-nowhere = Intet link endnu. Indsæt linket fra spektrs mail.
review-where-live = Dette er driftsmiljøet: Det, du sender, handler om rigtige personer, og spektr handler på det.
review-where-practice = Øveserveren på denne computer. Intet forlader den.
review-where-sandbox = Et miljø til at prøve ting af i. Send ikke rigtige personers data dertil.
review-where-own = Din egen adresse. Sørg for, at du ved, hvis den er.
review-who = Udfyldt af
review-who-nobody = Endnu ikke oplyst
review-hosts = Dokumenter sendes til
review-hosts-s3 = Amazon S3, på de adresser spektr giver til sagen, og ingen andre steder
review-hosts-more = Amazon S3, på de adresser spektr giver til sagen, og de værter, der er tilladt i indstillingerne: { $hosts }
review-hosts-here = Øveserveren på denne computer og ingen andre steder
review-documents = Dokumenter
review-documents-count = { $count ->
        [0] Ingen
        [one] 1 dokument, { $size }
       *[other] { $count } dokumenter, { $size } i alt
    }
review-change = Ret
review-change-named = Ret { $what }
review-change-where = Skift, hvor den sendes hen
review-change-who = Skift, hvem der udfylder den
review-missing = Hvad der mangler
review-missing-copy = Kopiér mangellisten
review-missing-copied = Kopieret. Indsæt den i en mail.
review-fix = Ret
review-fix-named = Ret: { $what }
review-missing-head = Mangler til { $title }:
review-missing-head-untitled = Mangler stadig:
review-company = Virksomhed
review-person = Person
review-owns = Hvem ejer hvad
review-nothing = Intet udfyldt endnu
review-unanswered = Ikke besvaret
review-reading = Læses
review-not-read = Kan ikke sendes endnu
review-sent-as = sendes som { $file }
review-exact = Hvad der sendes, helt nøjagtigt
review-exact-show = Vis nøjagtigt, hvad der sendes
review-exact-hide = Skjul, hvad der sendes
review-exact-hint = Delt i linjer, så det kan læses; ellers præcis det, der sendes. Dokumenter sendes for sig.
review-exact-not-yet = Ret først det, der mangler: Intet ufærdigt sendes, så der er intet at vise.
review-exact-copy = Kopiér det hele
review-will = { $companies ->
        [0] Ingen virksomheder
        [one] 1 virksomhed
       *[other] { $companies } virksomheder
    }, { $people ->
        [0] ingen personer
        [one] 1 person
       *[other] { $people } personer
    } og { $documents ->
        [0] ingen dokumenter
        [one] 1 dokument ({ $size })
       *[other] { $documents } dokumenter ({ $size })
    } sendes straks til spektr ({ $environment }). Du kan sætte afsendelsen på pause, og intet går tabt.
review-will-nowhere = Sagen har intet link endnu. Du bliver først spurgt om det.
review-agree = Jeg har kontrolleret dette. Det handler om rigtige personer, og spektr handler på det.
review-agree-first = Sæt først kryds ovenfor: Sagen sendes til driftsmiljøet.
