status-ready = Non ancora inviata
status-preparing = Richiesta a spektr sul link
status-submitting = Invio dei dati
status-checking = Verifica con spektr
status-uploading = Invio dei documenti
status-confirming = Richiesta di conferma a spektr
status-needs-files = Servono documenti
status-needs-decision = Serve la tua decisione
status-token-expired = Serve un link nuovo
status-rejected = C’è un problema
status-interrupted = In pausa
status-stopped = Interrotto
status-completed = Presentata
status-step-sent = Passaggio inviato

status-file-waiting = In attesa
status-file-sending = { $sent } di { $total }
status-file-all-out = Tutto inviato, in attesa di conferma
status-file-retrying = { $why } Nuovo tentativo, { $tries ->
        [one] dopo 1 tentativo
       *[other] dopo { $tries } tentativi
    }.
status-file-needs-post = In attesa di un nuovo link di caricamento
status-file-unverified = Inviato; si chiede a spektr se è arrivato
status-file-sent = Inviato
status-file-missing = spektr non ha ricevuto questo
status-file-paused = In pausa. { $why }
status-file-held = Trattenuto
status-file-failed = { $why }
status-said = { $name }: { $state }

status-wait-step = In attesa che spektr dica a che punto è il processo (tentativo { $tries }, al massimo fino alle { $time })
status-wait-submit = In attesa della risposta di spektr alla pratica (tentativo { $tries }, al massimo fino alle { $time })
status-wait-confirm = In attesa della risposta di spektr alla conferma (tentativo { $tries }, al massimo fino alle { $time })
status-wait-next-try = spektr è occupato o irraggiungibile. Nuovo tentativo alle { $time } (tentativo { $tries })
status-wait-running = spektr lavora ancora al passaggio precedente. Si chiede ogni secondo (tentativo { $tries })
status-wait-own-step = spektr forse lavora a ciò che è stato inviato. Si chiede ogni secondo (tentativo { $tries })
status-wait-settling = spektr forse ci lavora ancora. Nuova verifica alle { $time } (verifica { $tries })
status-wait-network = La rete non è raggiungibile. Nuovo tentativo alle { $time }
status-wait-upload = Da un po’ non si muove alcun byte. Attesa fino alle { $time }, poi il documento viene ritentato o confermato
status-retry-in = Nuovo tentativo tra { $secs } s
status-bytes = { $count ->
        [one] 1 byte
       *[other] { $count } byte
    }
status-kilobytes = { $count } kB
status-megabytes = { $count } MB

status-proof-answer = spektr ha risposto che la pratica è completata.
status-proof-step = spektr ha risposto che questo passaggio è completato.
status-proof-check = La risposta si è persa, ma lo stato di spektr mostra che la pratica è passata.
status-proof-step-check = La risposta si è persa, ma lo stato di spektr mostra che questo passaggio è passato.

status-kept-keyring = Il link è conservato nel portachiavi del sistema
status-kept-memory = Nessun portachiavi risponde: il link resta in memoria finché Dossier non si chiude
status-kept-locked = Il portachiavi è bloccato: il link resta in memoria finché Dossier non si chiude

status-live = REALE
status-sandbox = SANDBOX
status-test = TEST
status-practice = PROVA
status-custom = INDIRIZZO PROPRIO

status-today = { $time }
status-this-year = { $day } { $month }, { $time }
status-earlier = { $day } { $month } { $year }
status-yes = Sì
status-no = No
status-months = gen feb mar apr mag giu lug ago set ott nov dic

status-speed = { $speed } al secondo
status-left-secs = circa { $count } s rimanenti
status-left-minutes = circa { $count } min rimanenti
status-stands-still = al momento non si invia nulla
status-links-minutes = I link dei documenti valgono per { $count } min.
status-links-secs = I link dei documenti valgono per { $count } s; poi se ne chiedono di nuovi automaticamente.
status-links-ended = I link dei documenti sono scaduti; se ne chiedono di nuovi automaticamente.
status-problems-only = Solo problemi ({ $count })
status-problems-all = Mostra tutti e { $count }
status-again-only = Si invia di nuovo solo ciò che non è arrivato.
status-next-missing = Invialo di nuovo o sostituiscilo.
status-next-other = Sostituiscilo con un altro file.
status-next-failed = Sostituiscilo o invialo di nuovo.
status-next-paused = Prosegue quando riprendi.
status-next-held = Viene inviato quando lo riprovi o riprendi.
status-hold-file = Trattieni { $name }
status-retry-file = Riprova { $name }
status-no-change = Ora non si può cambiare: spektr potrebbe averlo già. Il seguito lo chiarisce, e nulla viene inviato due volte.
status-on-review = Ciò che manca è elencato in questa pagina.
status-next-retrying = Non c’è nulla da fare: viene ritentato automaticamente.

status-notification-summary = Dossier
status-notification-completed = Una pratica è stata presentata. La ricevuta è in Dossier.
status-notification-rests = L’invio di una pratica si è fermato. Dossier mostra che cosa fare.
