failure-spektr-says = spektr risponde: { $message }
failure-detail-said = { $says } { $detail }
failure-spektr-silent = spektr non ha detto altro.

failure-cannot-reach = spektr non è raggiungibile
    .detail = La rete o spektr non risponde. Nulla è perso.
    .next = { $way ->
        [wait] Controlla la rete. Dossier prosegue da solo, o subito con «Prova ora».
        [send] Controlla la rete e invia di nuovo.
       *[resume] Controlla la rete e riprendi.
    }
failure-outcome-unknown = Non si sa ancora se spektr lo ha ricevuto
    .detail = È stato inviato, e la risposta di spektr si è persa o non è stata attesa. Dossier chiede a spektr prima di inviare di nuovo qualcosa.
    .next = { $way ->
        [wait] Dossier chiede di nuovo da solo, o subito con «Prova ora».
       *[resume] Controlla di nuovo.
    }
failure-undecided = spektr non sa dire se ha questa pratica
    .detail = La risposta al primo invio si è persa, e spektr non dice se è arrivato. Un nuovo invio potrebbe creare una seconda presentazione.
    .next = Chiedi al supporto di spektr se ce l’ha.
failure-accepted-undecided = spektr ha accettato questa pratica e non dice che ne è stato
    .detail = È stata accettata al primo invio, quindi non viene inviata di nuovo per intero. Ora spektr non la completa e non chiede i suoi documenti.
    .next = Se è stata inviata con un altro link, prosegui con quello. Altrimenti chiedi al supporto di spektr.
failure-link-expired = Questo link è scaduto
    .detail = La pratica resta com’è. spektr la accetta di nuovo con un link nuovo.
    .next = Incolla un link nuovo per proseguire.
failure-rejected = C’è un problema con i dati
    .detail = { $says } Non è stato presentato nulla.
    .next = Modifica la pratica e inviala di nuovo.
failure-contract = La risposta di spektr non corrisponde ai tuoi file
    .detail = { $what } Non si invia nulla a fronte di una risposta che non corrisponde.
    .next = Invia questo al supporto di spektr.
failure-finished-without-files = spektr ha terminato senza chiedere i tuoi file
    .detail = Ha risposto che la pratica è completata, ma non ha preso alcun documento.
    .next = Chiedi al supporto di spektr prima di inviarla di nuovo.
failure-already-finished = Il processo di questo link è già terminato
    .detail = Non è stato inviato nulla. Il link è stato probabilmente già usato.
    .next = Incolla un link nuovo per inviare questa pratica.
failure-not-spektr = La tua rete ha risposto al posto di spektr
    .detail = In mezzo c’è una pagina di accesso o un proxy.
    .next = { $way ->
        [wait] Accedi alla rete. Dossier prosegue da solo, o subito con «Prova ora».
        [send] Accedi alla rete e invia di nuovo.
       *[resume] Accedi alla rete e riprendi.
    }
failure-redirected = spektr ha reindirizzato a un altro indirizzo
    .detail = Dossier non segue reindirizzamenti con dati personali.
    .next = Controlla l’indirizzo in «Dove va questa pratica».
failure-refused-host = I documenti non possono andare a { $host }
    .detail = spektr ha chiesto di inviare i documenti a un host che non è nell’elenco. Nessun documento è andato lì.
    .next = Chiedi al supporto di spektr se questo host è suo. Se lo è, consentilo: nelle impostazioni o con --allow-upload-host.
failure-refused-scheme = I documenti non possono andare a { $scheme }://{ $host }
    .detail = L’indirizzo dato da spektr inizia con «{ $scheme }:», e i documenti vanno solo via https. Nessun documento è andato lì.
    .next = Invia questo al supporto di spektr.
failure-refused-port = I documenti non possono andare a { $host } sulla porta { $port }
    .detail = L’host è noto, ma non con questa porta. Nessun documento è andato lì.
    .next = Chiedi al supporto di spektr se questa porta è giusta. Se lo è, consenti { $host }:{ $port }: nelle impostazioni o con --allow-upload-host.
failure-refused-user = I documenti non possono andare a { $host } con un nome utente
    .detail = L’indirizzo dato da spektr contiene un nome utente o una password, cosa che un indirizzo di caricamento non ha mai. Nessun documento è andato lì.
    .next = Invia questo al supporto di spektr.
failure-refused-form = I documenti non possono andare all’indirizzo dato da spektr
    .detail = Non è scritto come indirizzo https. Nessun documento è andato lì.
    .next = Invia questo al supporto di spektr.
failure-certificate-untrusted = Il certificato del server non è attendibile
    .detail = Nessuna autorità di cui questo computer si fida lo ha firmato, quindi può aver risposto un altro server. Non è stato inviato nulla.
    .next = Controlla l’indirizzo. Se la tua rete ispeziona le connessioni, chiedi a chi la gestisce di installare il suo certificato su questo computer.
failure-certificate-name = Il certificato del server appartiene a un altro server
    .detail = Non è stato emesso per l’indirizzo interpellato. Non è stato inviato nulla.
    .next = { $way ->
        [send] Controlla l’indirizzo e la rete e invia di nuovo.
       *[resume] Controlla l’indirizzo e la rete e riprendi.
    }
failure-certificate-ended = Il certificato del server è scaduto
    .detail = È scaduto il { $then }, e l’orologio di questo computer segna { $now }. Non è stato inviato nulla.
    .next = Controlla l’orologio di questo computer. Se è giusto, avvisa il supporto di spektr.
failure-certificate-time = Il certificato del server è scaduto o non è ancora valido
    .detail = L’orologio di questo computer segna { $now }. Non è stato inviato nulla.
    .next = Controlla l’orologio di questo computer. Se è giusto, avvisa il supporto di spektr.
failure-clock = L’orologio del tuo computer sembra sbagliato ({ $now })
    .detail = Secondo quell’orologio il certificato del server è scaduto o non è ancora valido. Non è stato inviato nulla.
    .next = { $way ->
        [send] Regola l’orologio e invia di nuovo.
       *[resume] Regola l’orologio e riprendi.
    }
failure-clock-early = L’orologio del tuo computer sembra sbagliato ({ $now })
    .detail = Il certificato del server inizia solo il { $then }. Non è stato inviato nulla.
    .next = { $way ->
        [send] Regola l’orologio e invia di nuovo.
       *[resume] Regola l’orologio e riprendi.
    }
failure-clock-late = L’orologio del tuo computer sembra sbagliato ({ $now })
    .detail = L’orologio del server è diverso, e secondo quello del tuo computer il certificato è scaduto il { $then }. Non è stato inviato nulla.
    .next = { $way ->
        [send] Regola l’orologio e invia di nuovo.
       *[resume] Regola l’orologio e riprendi.
    }
failure-unexpected-status = spektr ha rifiutato la richiesta
    .detail = { $says } (risposta { $status })
    .next = { $way ->
        [send] Controlla il link e l’indirizzo e invia di nuovo.
       *[resume] Controlla il link e l’indirizzo e riprendi.
    }
failure-server-failed = spektr ha un problema suo
    .detail = Ha continuato a rispondere con un errore ({ $status }). Nulla è perso.
    .next = { $way ->
        [wait] Attendi: Dossier prosegue da solo, o subito con «Prova ora».
        [send] Attendi qualche minuto e invia di nuovo.
       *[resume] Attendi qualche minuto e riprendi.
    }
failure-busy-until = { $who ->
        [storage] L’archivio dei documenti non accetta richieste fino alle { $time }
       *[other] spektr non accetta richieste fino alle { $time }
    }
    .detail = { $way ->
        [send] È occupato. Nulla è perso, e non si invia altro finché non invii di nuovo.
       *[resume] È occupato. Nulla è perso, e non si invia altro finché non riprendi.
    }
    .next = { $way ->
        [send] Invia di nuovo dopo le { $time }.
       *[resume] Riprendi dopo le { $time }.
    }
failure-busy-long = { $who ->
        [storage] L’archivio dei documenti non accetta richieste per molto tempo
       *[other] spektr non accetta richieste per molto tempo
    }
    .detail = { $way ->
        [send] Non indica un orario utile. Nulla è perso, e non si invia altro finché non invii di nuovo.
       *[resume] Non indica un orario utile. Nulla è perso, e non si invia altro finché non riprendi.
    }
    .next = { $way ->
        [send] Invia di nuovo domani. Se dice lo stesso, chiedi al supporto di spektr.
       *[resume] Riprendi domani. Se dice lo stesso, chiedi al supporto di spektr.
    }
failure-other-step = spektr attende un passaggio diverso da quello compilato qui
    .detail = Non è stato inviato nulla. Forse qualcun altro ha compilato questo passaggio, con lo stesso link o sulla pagina ospitata.
    .next = Richiedi di nuovo il modulo e guarda che cosa chiede ora.
failure-still-running = spektr è ancora occupato con il passaggio precedente
    .detail = Non accetta ancora questa pratica. Non è stato inviato nulla.
    .next = { $way ->
        [send] Attendi qualche minuto e invia di nuovo.
       *[resume] Attendi qualche minuto e riprendi.
    }
failure-unreadable = La risposta di spektr non si è potuta leggere
    .detail = Le risposte arrivavano danneggiate o in altra forma. Nulla è perso.
    .next = { $way ->
        [send] Invia di nuovo più tardi, o chiedi al supporto di spektr.
       *[resume] Riprendi più tardi, o chiedi al supporto di spektr.
    }
failure-kept-open = spektr non termina la pratica
    .detail = Ha la pratica, ma non la completa e non indica un documento che gli manca. Nulla è perso.
    .next = Riprendi più tardi, o chiedi al supporto di spektr.
failure-process-failed = spektr non è riuscito a terminare il processo
    .detail = { $says } La pratica resta com’è.
    .next = Chiedi un link nuovo al supporto di spektr.
failure-files-needed = { $count ->
        [one] 1 documento non è arrivato
       *[other] { $count } documenti non sono arrivati
    }
    .detail = Il motivo è indicato sotto ciascuno. Ciò che è segnato come inviato è arrivato.
    .next = Invia di nuovo, o scegli un altro file con «Sostituisci…».
failure-files-paused = Alcuni documenti non sono passati
    .detail = Ciò che è segnato come inviato è arrivato; nulla è perso.
    .next = { $way ->
        [wait] Dossier invia il resto da solo, o subito con «Prova ora».
       *[resume] Riprendi per inviare il resto.
    }
failure-form-refused = L’archivio ha rifiutato il modulo di caricamento
    .detail = È un errore di Dossier o di spektr, non dei tuoi file ({ $code }).
    .next = Invia questo a chi mantiene Dossier.
failure-journal-failed = Interrotto: non si può scrivere sul disco
    .detail = Dossier annota ogni passaggio prima di farlo, e il disco ha rifiutato. Dopo non è proseguito nulla.
    .next = { $way ->
        [send] Libera spazio sul disco, o controlla che funzioni, e invia di nuovo.
       *[resume] Libera spazio sul disco, o controlla che funzioni, e riprendi.
    }
failure-cancelled = Hai messo in pausa
    .detail = Nulla è perso. Ciò che era arrivato resta lì.
    .next = { $way ->
        [send] Invia di nuovo quando vuoi.
       *[resume] Riprendi quando vuoi.
    }

failure-mismatch-unknown = Chiede «{ $slot }», che non è stato inviato.
failure-mismatch-missing = Non chiede «{ $slot }», che era annunciato.
failure-mismatch-twice = Chiede «{ $slot }» due volte.
failure-mismatch-unsendable = Il suo modulo di caricamento per «{ $slot }» non si può inviare così com’è.
failure-slot = { $field }, { $entity }

failure-upload-unreachable = L’archivio non è raggiungibile.
failure-upload-reset = La connessione si è interrotta.
failure-upload-stalled = La connessione non risponde più.
failure-upload-answer-lost = È stato inviato tutto, ma non è arrivata risposta.
failure-upload-redirected = L’archivio ha reindirizzato a un altro indirizzo. Lì non si inviano documenti.
failure-upload-certificate = Il certificato dell’archivio non è attendibile.
failure-upload-wrong-digest = Il file è cambiato per strada.
failure-upload-too-large = L’archivio dice che il file è troppo grande. Allegane uno più piccolo.
failure-upload-too-small = L’archivio dice che il file è troppo piccolo. Allegane un altro.
failure-upload-expired = Il link di caricamento è scaduto. Ne serve uno nuovo.
failure-upload-busy = L’archivio è occupato.
failure-upload-interrupted = L’archivio non ha ricevuto il file intero.
failure-upload-server = L’archivio ha un problema suo.
failure-upload-not-signed = Il nome o il tipo del file non è quello chiesto da spektr.
failure-upload-form = L’archivio ha rifiutato il modulo di caricamento.
failure-upload-refused = L’archivio ha rifiutato il file ({ $code }).
failure-upload-refused-bare = L’archivio ha rifiutato il file.
failure-journal-unreadable = La traccia di un invio precedente non si può leggere
    .detail = Senza, Dossier non sa che cosa spektr ha già, quindi non è stato inviato nulla.
    .next = Conserva il file del registro e chiedi al supporto di spektr se ha questa pratica.
failure-journal-not-ours = La traccia di questo invio non si può conservare: c’è altro al suo posto
    .detail = Dove Dossier tiene il registro (accanto al file della pratica e nella cartella dati) c’è un collegamento, una cartella o un altro tipo di file. È rimasto com’era, e non è stato inviato nulla.
    .next = Spostalo altrove e invia di nuovo.
failure-journal-denied = La traccia di questo invio non si può conservare: Dossier non può scrivere lì
    .detail = Dossier annota ogni passaggio prima di farlo, e non può scrivere nel registro della cartella dati, o non può leggere quello accanto al file della pratica. Non è stato inviato nulla.
    .next = Ottieni il permesso di scrivere nella cartella dati e di leggere il registro accanto alla pratica, e invia di nuovo.
failure-in-use = Un altro Dossier ha aperta questa pratica
    .detail = Da qui non è stato inviato nulla.
    .next = Attendi che l’altro abbia finito, o prosegui nella sua finestra, poi guarda di nuovo.
failure-changed-since-sent = La pratica, o la sua destinazione, è stata modificata dopo l’invio
    .detail = Non è ancora chiaro se spektr ha la versione precedente, quindi non è stato inviato altro.
    .next = Annulla la modifica e invia di nuovo, così Dossier può prima chiedere a spektr; oppure prosegui dove è stata inviata la versione precedente, nella finestra o da riga di comando.
failure-documents-changed = { $count ->
        [one] Un documento è stato modificato dopo l’invio
       *[other] { $count } documenti sono stati modificati dopo l’invio
    }
    .detail = La pratica è stata inviata con altro contenuto e non è ancora completata: { $slots }. Non è stato inviato altro.
    .next = Rimettilo com’era e invia di nuovo, o invia il file nuovo al suo posto: dossier submit … { $flags }
failure-nothing-to-replace = Ora non si può sostituire alcun documento
    .detail = --replace è per una pratica inviata e non ancora completata. Il registro non ne mostra; non è stato inviato nulla.
    .next = Invia di nuovo senza --replace.
failure-document-unchanged = Quel documento non è cambiato dall’invio della pratica
    .detail = --replace è per un documento modificato o mancante. Non è stato inviato nulla.
    .next = Invia di nuovo senza --replace.
failure-refused-api = spektr non si può interpellare a questo indirizzo
    .detail = Un indirizzo inizia con https://, o è un server su questo computer. Non è stato inviato nulla.
    .next = Controlla l’indirizzo.
