vault-in-use = Un altro Dossier ha aperte queste pratiche. Prosegui nella sua finestra o chiudilo prima.
vault-read-only = La cartella delle pratiche è di sola lettura, quindi non si salva nulla. Dai a Dossier una cartella in cui possa scrivere.
vault-disk-full = Non salvato: il disco è pieno. Libera spazio; ciò che era salvato prima è integro.
vault-not-written = Non salvato: il disco ha rifiutato. Controlla il disco; ciò che era salvato prima è integro.
vault-not-read = Il disco non è riuscito a leggere ciò che era salvato. Controlla il disco e riprova.
vault-damaged = Ciò che era salvato non si può più leggere: è danneggiato. È rimasto com’è; ripristinalo da un backup.
vault-newer = Un Dossier più recente ha salvato queste pratiche. Qui si possono leggere; aggiorna Dossier per modificarle.
vault-no-such-case = Questa pratica non c’è più. Aprine un’altra dall’elenco.
vault-not-open = Ora le pratiche non si salvano, perché quelle salvate sono bloccate. Sbloccale prima.
vault-wrong-passphrase = Questa non è la frase segreta. Riprova; non è cambiato nulla.

vault-key-no-entry = La chiave delle tue pratiche manca nel portachiavi del sistema. Ripristina il portachiavi e riprova, o inserisci la frase segreta.
vault-key-locked = Il portachiavi del sistema è bloccato. Sbloccalo e riprova, o inserisci la frase segreta.
vault-key-no-keyring = Nessun portachiavi risponde su questo sistema. Avvia il portachiavi e riprova, o inserisci la frase segreta.
vault-key-other-key = Il portachiavi del sistema ha una chiave diversa da quella con cui sono state salvate le tue pratiche. Ripristina il portachiavi e riprova, o inserisci la frase segreta.
vault-key-not-asked = Ora le apre solo la frase segreta. Il portachiavi del sistema non viene interpellato.

vault-damage-older = L’ultimo salvataggio di questa pratica non si può leggere. Questo è quello precedente.
vault-damage-older-entities = { $count ->
        [one] 1 società o persona è
       *[other] { $count } società o persone sono
    } di un salvataggio precedente.
vault-damage-older-relations = { $count ->
        [one] 1 relazione è
       *[other] { $count } relazioni sono
    } di un salvataggio precedente.
vault-damage-lost-entities = { $count ->
        [one] 1 società o persona è persa
       *[other] { $count } società o persone sono perse
    }.
vault-damage-lost-relations = { $count ->
        [one] 1 relazione è persa
       *[other] { $count } relazioni sono perse
    }.
vault-damage-line = Lo stato di questa pratica non si può leggere.
vault-damage-copies = Potrebbero mancare alcuni suoi documenti.
vault-damage-next = Controlla tutto: prosegue come nuova pratica, e quella danneggiata resta com’è.
