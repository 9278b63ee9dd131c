review-tab-form = Dati
review-tab-ownership = Titolarità
review-tab-documents = Documenti
review-tab-review = Verifica

review-title = Controlla la pratica prima di inviarla
review-title-sent = Che cosa è stato inviato
review-where = Dove va
review-where-environment = Va a
review-where-nowhere = Ancora nessun link. Incolla il link dell’e-mail di spektr.
review-where-live = Questo è l’ambiente reale: ciò che invii riguarda persone vere, e spektr agisce di conseguenza.
review-where-practice = Il server di prova su questo computer. Nulla ne esce.
review-where-sandbox = Un ambiente per provare. Non inviarvi dati di persone vere.
review-where-own = Un indirizzo tuo. Assicurati di sapere di chi è.
review-who = Compilata da
review-who-nobody = Non ancora indicato
review-hosts = I documenti vanno a
review-hosts-s3 = Amazon S3, agli indirizzi che spektr dà per questa pratica, e a nessun altro
review-hosts-more = Amazon S3, agli indirizzi che spektr dà per questa pratica, e gli host consentiti nelle impostazioni: { $hosts }
review-hosts-here = Il server di prova su questo computer, e a nessun altro
review-documents = Documenti
review-documents-count = { $count ->
        [0] Nessuno
        [one] 1 documento, { $size }
       *[other] { $count } documenti, { $size } in tutto
    }
review-change = Cambia
review-change-named = Cambia { $what }
review-change-where = Cambia dove va
review-change-who = Cambia chi la compila
review-missing = Che cosa manca
review-missing-copy = Copia l’elenco di ciò che manca
review-missing-copied = Copiato. Incollalo in un’e-mail.
review-fix = Correggi
review-fix-named = Correggi: { $what }
review-missing-head = Manca per { $title }:
review-missing-head-untitled = Manca ancora:
review-company = Società
review-person = Persona
review-owns = Chi possiede che cosa
review-nothing = Ancora nulla di compilato
review-unanswered = Senza risposta
review-reading = In lettura
review-not-read = Non si può ancora inviare
review-sent-as = inviato come { $file }
review-exact = Che cosa viene inviato, esattamente
review-exact-show = Mostra esattamente che cosa viene inviato
review-exact-hide = Nascondi ciò che viene inviato
review-exact-hint = Diviso in righe per la lettura; per il resto è esattamente ciò che viene inviato. I documenti sono inviati a parte.
review-exact-not-yet = Correggi prima ciò che manca: non si invia nulla di incompleto, quindi non c’è nulla da mostrare.
review-exact-copy = Copia tutto
review-will = { $companies ->
        [0] Nessuna società
        [one] 1 società
       *[other] { $companies } società
    }, { $people ->
        [0] nessuna persona
        [one] 1 persona
       *[other] { $people } persone
    } e { $documents ->
        [0] nessun documento
        [one] 1 documento ({ $size })
       *[other] { $documents } documenti ({ $size })
    } vanno subito a spektr ({ $environment }). Puoi mettere in pausa l’invio, e nulla va perso.
review-will-nowhere = La pratica non ha ancora un link. Prima ti viene chiesto.
review-agree = Ho controllato. Riguarda persone vere, e spektr agisce di conseguenza.
review-agree-first = Metti prima la spunta sopra: la pratica va all’ambiente reale.
