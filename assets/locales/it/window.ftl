window-title = Titolo della pratica
window-title-empty = Pratica senza titolo
window-new = Nuova
window-open = Apri…
window-save = Salva…
window-is-saved = Salvato
window-is-not-saved = Non ancora salvato
window-send = Invia
window-send-to = Invia a spektr ({ $environment })
window-review = Verifica e invia
window-send-busy = L’invio è in corso. Fermalo prima per cambiare qualcosa.
window-send-not-now = Ora non si può inviare. Lo stato dice che cosa fare.
window-locked = La pratica non si può modificare durante l’invio
window-connect = Incolla link…
window-change-destination = Cambia…
window-filled-by = compilata da { $name }
window-token-minutes = link valido per { $count } min
window-token-hours = link valido per { $count ->
        [one] 1 ora
       *[other] { $count } ore
    }
window-token-days = link valido per { $count ->
        [one] 1 giorno
       *[other] { $count } giorni
    }
window-token-ended = il link è scaduto
window-link = Link
window-link-chip = Dove va: { $what }
window-link-step = Modulo
window-link-kept = Conservato
window-chip-minutes = { $count } min
window-chip-hours = { $count } h
window-chip-days = { $count ->
        [one] 1 giorno
       *[other] { $count } giorni
    }
window-chip-ended = scaduto
window-dismiss = Chiudi questo messaggio

window-case-itself = La pratica stessa
window-companies = Società
window-people = Persone
window-add-company = Aggiungi società
window-add-person = Aggiungi persona
window-unnamed-company = Società senza nome ({ $reference })
window-unnamed-person = Persona senza nome ({ $reference })
window-outline-top = Vertice della struttura
window-outline-share = { $share }%
window-outline-role = { $role } di { $held }
window-outline-filled-short = { $answered } di { $asked }
window-outline-filled = { $answered } di { $asked } compilati
window-outline-warnings = { $count ->
        [one] 1 cosa da guardare
       *[other] { $count } cose da guardare
    }
window-outline-search = Cerca
window-outline-no-company = Nessuna società con questo nome
window-outline-no-person = Nessuna persona con questo nome
window-theme-light = Tema chiaro
window-theme-dark = Tema scuro

window-kind-company = Società
window-kind-person = Persona
window-kind-case = Dati che non sono di alcuna società o persona
window-start = Inizia con ciò che hai
window-start-hint = Tre passaggi, in qualsiasi ordine. Dossier salva man mano, e non si invia nulla finché non premi Invia nella pagina Verifica.
window-start-link = Incolla il link
window-start-link-hint = Quello dell’e-mail di spektr. Dice dove va la pratica e che cosa viene chiesto.
window-start-link-box = Link di spektr
window-start-link-yes = Usa il link
window-start-link-done = La pratica va a { $environment }.
window-start-name = Chi la compila
window-start-papers = Trascina le carte
window-start-papers-hint = Passaporti, certificati, una cartella intera. Dossier propone il posto di ciascuno.
window-start-papers-drop = Trascina qui file o una cartella
window-start-papers-choose = Scegli un file da smistare…
window-start-papers-done = { $count ->
        [one] 1 file attende il suo posto.
       *[other] { $count } file attendono il loro posto.
    }
window-start-people = Aggiungi società e persone
window-start-people-hint = Prima la società, poi le persone dietro di essa. Ciascuna ha il suo modulo e i suoi documenti.
window-start-onboarding = Nessun link? Avvia un onboarding…
window-start-practice = Prova con il server di prova
window-start-practice-hint = Una pratica inventata e un server in questa finestra. Nulla esce da questo computer.
window-start-practice-starting = Il server di prova si avvia…
window-practice-failed = Il server di prova non è riuscito ad avviarsi. Controlla che ci sia spazio sul disco e riprova.
window-practice-title = { $title } (prova)
window-start-company = Aggiungi una società
window-start-person = Aggiungi una persona
window-remove = Togli
window-remove-named = Togli { $name }
window-optional = (facoltativo)
window-one-a-line = Uno per riga
window-yes = Sì
window-choose = Scegli…
window-named = { $label }, { $owner }
window-unknown-kind = Questa versione di Dossier non conosce campi del tipo «{ $kind }». Ciò che inserisci viene inviato così com’è.
window-advanced = Avanzate
window-reference-section = Riferimento
window-reference-hint = Come spektr chiama questa società o persona nelle sue risposte. Cambialo solo se spektr si aspetta un altro nome.
window-reference-of = Riferimento di { $name }
window-other-fields = Altri campi
window-other-fields-hint = Campi che spektr si aspetta e che il modulo sopra non ha.
window-other-fields-count = { $count ->
        [one] 1 altro campo
       *[other] { $count } altri campi
    }
window-other-file = «{ $key }» è tra i documenti sopra.
window-add-field = Aggiungi un campo
window-field-name = Nome usato da spektr
window-field-kind = Tipo di campo
window-field-taken = C’è già un campo con quel nome. Scegline un altro.
window-field-unnamed = Inserisci prima il nome del campo
window-add = Aggiungi
window-never-mind = Annulla
window-never-mind-role = Annulla il nuovo ruolo
window-never-mind-field = Annulla il nuovo campo
window-kind-text = Testo
window-kind-number = Numero
window-kind-flag = Sì o no
window-kind-list = Elenco
window-kind-file = Documento

window-documents = Documenti
window-filled = { $filled } di { $count }
window-choose-file = Scegli file…
window-choose-file-for = Scegli file…, { $slot }
window-replace = Sostituisci…
window-replace-for = Sostituisci { $slot }
window-remove-file = Togli
window-remove-file-for = Togli il file da { $slot }
window-more = Altri comandi
window-more-for = Altro per { $slot }
window-slot-empty = Vuoto
window-slot-drop = Trascina qui un file
window-slot-drop-kinds = Trascina qui un { $kinds }
window-slot-keys = Spazio lo mostra, Maiusc+F10 apre il menu, Canc lo toglie.
window-slot-menu = Altro (Maiusc+F10)
window-slot-wanted = Allega qui un file
window-slot-reading = Lettura del file…
window-slot-ready = Pronto per l’invio
window-original-changed = L’originale è cambiato da allora.
window-original-copy = Viene inviato ciò che hai allegato.
window-original-use = Usa la nuova versione
window-original-use-for = Usa la nuova versione di { $slot }
window-original-not-taken = La nuova versione non è stata presa, e resta ciò che avevi allegato. { $reason }
window-sent-as = Sarà inviato come { $file }
window-drop-later = Trascina qui per ordinarli più tardi
window-drop-fitting = Oppure trascina su un posto evidenziato.
window-drop-attach = Allega { $file }
window-drop-folder = I file di una cartella attendono nel vassoio
window-drop-replace = Sostituisci con { $file }
window-drop-several = Allega { $file }. { $count ->
        [2] L’altro attende
       *[other] Gli altri attendono
    } nel vassoio.
window-assign = Che documento è questo?
window-assign-none = Non c’è ancora posto per un documento. Aggiungi prima una società o una persona, poi trascina di nuovo il file.
window-assign-choose = Scegli prima un posto
window-assign-filled = ha un file
window-assign-replaces = il suo file sarà sostituito
window-assign-yes = Allega qui
window-not-attached = { $file } non è stato allegato a { $slot }. { $reason }

window-relations = Ruoli e titolarità
window-relations-none = Qui nessuno possiede ancora nulla.
window-relation-owns-share = { $holder } possiede il { $share }% di { $held }
window-relation-owns = { $holder } possiede { $held }
window-relation-role-share = { $holder } possiede il { $share }% di { $held } ({ $role })
window-relation-role = { $holder } è { $role } di { $held }
window-relation-top = { $holder } è al vertice della struttura come { $role }
window-top = Vertice della struttura
window-percent = %
window-share-of = Quota di { $holder } in { $held }, in percentuale
window-add-role = Aggiungi un ruolo
window-role-is = { $name } è
window-role-of = di
window-role-with = con
window-role-name = Ruolo di { $name }
window-role-held = Che cosa possiede { $name }
window-role-share = Nuova quota di { $name }, in percentuale
window-role-unready = Scegli un ruolo e dove lo ricopre
window-role-owner = proprietario
window-role-ubo = titolare effettivo
window-role-shareholder = socio
window-role-director = membro del consiglio
window-role-manager = alto dirigente
window-role-signatory = firmatario autorizzato
window-role-controlling = ente controllante
window-role-control = persona con controllo significativo

window-status = Stato
window-status-open = Mostra lo stato
window-status-close = Nascondi lo stato
window-status-shut = Chiudi lo stato
window-status-pin = Tieni aperto lo stato
window-status-unpin = Non tenere aperto lo stato
window-ready = Pronto per l’invio
window-ready-hint = C’è tutto ciò che deve esserci, e nulla è sbagliato.
window-missing = { $count ->
        [one] Manca 1 cosa
       *[other] Mancano { $count } cose
    }
window-ready-look = Non c’è nulla da correggere. Guarda ciò che è elencato sotto prima di inviare.
window-ready-missing = Non c’è nulla da correggere, ma manca qualcosa. La pratica si può inviare senza.
window-still-missing = Manca ancora
window-check = Controlla
window-before-sending = Prima di poter inviare
window-problem = C’è un problema
window-look-at = Da guardare
window-to-fix = { $count ->
        [one] 1 cosa da correggere
       *[other] { $count } cose da correggere
    }
window-total = { $sent } di { $total }
window-cancel = Metti in pausa l’invio
window-cancel-hint = Nulla va perso. Riprendi quando vuoi.
window-change-case = Ferma e modifica
window-change-case-hint = spektr non ha ancora nulla di questa pratica, quindi si può modificare e inviare di nuovo.
window-new-link = Incolla nuovo link
window-send-again = Invia di nuovo
window-try-now = Prova ora
window-check-now = Controlla ora
window-check-again = Controlla di nuovo
window-resume = Riprendi
window-retry-all = Riprova tutto
window-retry-all-hint = Prima si chiede a spektr che cosa ha. Si invia tutto il resto, anche ciò che era stato abbandonato; nulla di ciò che ha viene inviato due volte.
window-submit-anyway = Invia di nuovo comunque…
window-receipt-files = { $count ->
        [0] Non servivano documenti.
        [one] spektr ha 1 documento.
       *[other] spektr ha { $count } documenti.
    }
window-receipt-saved = La ricevuta è conservata su questo computer.
window-receipt-unsaved = La ricevuta non si è potuta scrivere sul disco. Annota l’impronta qui sotto.

window-connect-title = Dove va questa pratica
window-connect-link = Link o token
window-connect-link-hint = Incolla l’intero link dell’e-mail di spektr, o solo il token. È nascosto mentre scrivi.
window-connect-link-kept = C’è già un link. Incollane un altro solo per sostituirlo.
window-connect-unread = Qui non è stato trovato alcun token. Copia l’intero link dell’e-mail e incollalo.
window-connect-covered = Il tuo filtro di posta nasconde l’indirizzo in questo link. Aprilo nel browser, copia l’indirizzo che appare e incollalo qui.
window-connect-several = Qui ci sono più link con token diversi. Incolla solo quello di questa pratica.
window-connect-environment = Ambiente
window-connect-environment-hint = Un token da solo non dice da dove viene.
window-connect-environment-wanted = Scegli l’ambiente di questo token.
window-environment-live = Reale: dati di persone vere
window-environment-sandbox = Sandbox
window-environment-test = Test
window-environment-own = Indirizzo proprio
window-connect-address = Indirizzo dell’API
window-connect-address-wanted = Inserisci un indirizzo che inizi con https://
window-connect-name = Il tuo nome
window-connect-name-hint = spektr lo conserva come chi ha compilato il modulo.
window-connect-name-wanted = Inserisci il tuo nome.
window-connect-key = Chiave dello spazio di lavoro
window-connect-key-hint = Solo se il tuo spazio di lavoro ne ha una (x-api-key).
window-connect-key-kept = Una chiave è impostata. Inseriscine un’altra solo per sostituirla.
window-connect-key-unread = Una chiave ha solo lettere, cifre e segni, senza spazi. Copia solo la chiave e incollala.
window-connect-yes = Usa questo link
window-not-now = Non ora

window-ask-replace = Sostituire il file?
window-ask-replace-detail = { $slot } ha già un file. { $file } prende il suo posto; il file sul disco non viene toccato.
window-ask-replace-yes = Sostituisci
window-ask-replace-no = Tieni il vecchio
window-ask-again = Inviare di nuovo tutta la pratica?
window-ask-again-detail = spektr potrebbe averla già. Inviarla di nuovo può creare una seconda presentazione. Se puoi, chiedi prima al supporto di spektr.
window-ask-again-yes = Inviala di nuovo
window-ask-circle = Inviarla con un cerchio?
window-ask-circle-detail = Qualcuno in questa pratica ha un ruolo in sé stesso, o più si possiedono a vicenda in cerchio. L’API records di spektr rifiuta i cerchi, quindi spektr può rifiutare la pratica.
window-ask-circle-yes = Inviala comunque
window-ask-new = Iniziare una nuova pratica?
window-ask-new-yes = Inizia senza salvare
window-ask-open = Aprire un’altra pratica?
window-ask-open-yes = Apri senza salvare
window-ask-close = Chiudere Dossier?
window-ask-close-yes = Chiudi senza salvare
window-ask-unsaved-detail = Ciò che hai cambiato dall’ultimo salvataggio è solo in questa finestra.
window-ask-held-detail = La pratica dietro questa pagina non si è potuta salvare e andrebbe persa. Sbloccala per tenerla.
window-ask-busy = Fermare l’invio e chiudere?
window-ask-busy-detail = Ci sono documenti in viaggio. Ciò che è arrivato resta lì, e puoi proseguire la prossima volta.
window-ask-busy-yes = Ferma e chiudi
window-ask-busy-no = Continua l’invio

window-undo = Annulla
window-undo-this = Annulla: { $what }
window-undo-none = Non c’è nulla da annullare
window-redo = Ripristina
window-redo-none = Non c’è nulla da ripristinare
window-removed = { $name } è stato tolto
window-taken-out = Il documento è stato tolto da { $slot }

window-busy = Dossier è occupato. Riprova tra un momento.
window-saved = La pratica è salvata.
window-link-recalled = Si usa il link dell’ultima volta. Controlla che sia di questa pratica.
window-practice-name = Prova
window-all-files = Tutti i file
window-case-file-kind = File di pratica
window-document-kind = Documenti
window-case-file-name = pratica.json

window-cases = Pratiche
window-new-case = Nuova pratica
window-cases-search = Cerca pratiche
window-cases-none = Una pratica contiene le società, le persone e le carte di un cliente, finché spektr ha tutto.
window-cases-none-so = Nessuna pratica è in questo stato.
window-cases-show-all = Mostra tutte le pratiche
window-cases-all = Tutte
window-cases-drafts = Bozze
window-cases-to-send = Pronte
window-cases-under-way = In corso
window-cases-done = Concluse
window-cases-filter = { $filter }, { $count ->
        [one] 1 pratica
       *[other] { $count } pratiche
    }
window-cases-by-title = Titolo
window-cases-by-state = Stato
window-cases-by-changed = Ultima modifica
window-cases-ascending = In ordine, dal primo all’ultimo
window-cases-descending = In ordine, dall’ultimo al primo
window-cases-not-found = Nessuna pratica ha queste parole nel titolo.
window-cases-draft = Bozza
window-cases-ready = Pronta
window-cases-sending = Invio { $sent }/{ $documents }
window-cases-duplicate = Duplica
window-cases-duplicate-this = Duplica { $title }
window-cases-rename = Rinomina…
window-cases-rename-this = Rinomina { $title }
window-rename-title = Rinomina la pratica
window-rename-yes = Rinomina
window-copy-of = Copia di { $title }
window-deleted = { $title } è stata eliminata
window-cases-unreadable = Una pratica danneggiata
window-cases-delete = Elimina { $title }
window-cases-entities = { $count ->
        [one] 1 società o persona
       *[other] { $count } società e persone
    }
window-cases-documents = { $count ->
        [one] 1 documento
       *[other] { $count } documenti
    }
window-export = Esporta…
window-kept-at = Salvato { $time }
window-kept-soon = Salvataggio…
window-not-kept = Non salvato: { $reason }
window-not-kept-full = il disco è pieno
window-not-kept-read-only = la cartella è di sola lettura
window-not-kept-newer = un Dossier più recente ha fatto queste pratiche
window-not-kept-other = il disco ha rifiutato
window-kept-keyring = Le pratiche sono conservate cifrate su questo computer; la chiave è nel portachiavi del sistema.
window-kept-passphrase = Le pratiche sono conservate cifrate su questo computer; le apre il portachiavi o la tua frase segreta.
window-kept-nowhere = Le pratiche stanno in questa finestra finché non si chiude, e nei file che salvi.
window-back-to-case = Torna alla pratica
window-memory-only = Le pratiche non sono conservate su questo computer: stanno in questa finestra finché non si chiude. { $reason }
window-keep-again = Riprova a conservare le pratiche
window-without = Le tue pratiche bloccate restano come sono. Ciò che inserisci ora sta in questa finestra finché non si chiude.
window-checking = { $count ->
        [one] 1 pratica era in viaggio. Verifica se spektr l’ha ricevuta…
       *[other] { $count } pratiche erano in viaggio. Verifica se spektr le ha ricevute…
    }
window-vanished = { $count ->
        [one] 1 pratica conservata non c’è più. Ripristina la cartella dati da un backup.
       *[other] { $count } pratiche conservate non ci sono più. Ripristina la cartella dati da un backup.
    }
window-not-recovered = Una pratica che era in viaggio non si può verificare. { $reason }
window-settled = Una pratica che era in viaggio è di nuovo una bozza: è stata rifiutata o abbandonata, o spektr non l’aveva. Inviala quando vuoi.
window-receipt-not-kept = Ciò che è stato inviato è da spektr, ma la ricevuta non è ancora conservata. { $reason }
window-link-not-kept = Il link è usato, ma non conservato per la prossima volta. { $reason }

window-opening = Apertura delle tue pratiche…
window-opening-detail = Quando il sistema chiede la password del portachiavi, inseriscila lì.
window-locked-title = Le tue pratiche sono bloccate
window-unlock = Sblocca
window-lock-now = Blocca ora
window-lock-saving = Ciò che hai inserito viene salvato.
window-lock-held = La pratica in cui eri non si è potuta salvare. Resta in memoria dietro questa pagina finché non sblocchi.
window-lock-sending = { $count ->
        [one] 1 pratica è ancora in invio. Ciò che le serve resta in memoria finché non ha finito.
       *[other] { $count } pratiche sono ancora in invio. Ciò che serve loro resta in memoria finché non hanno finito.
    }
window-lock-after = Blocca quando non è in uso
window-lock-after-minutes = { $count ->
        [0] Mai
       *[other] Dopo { $count } minuti
    }
window-lock-needs-passphrase = Imposta prima una frase segreta. Senza, chiunque potrebbe sbloccare le pratiche.
window-lock-after-hint = Solo la frase segreta apre le pratiche bloccate, anche dopo un riavvio.
window-keep-days = Elimina i documenti copiati delle bozze non toccate
window-keep-days-count = Dopo { $count } giorni
window-lock-again = Riprova
window-lock-open = Sblocca le tue pratiche…
window-lock-without = Prosegui senza
window-lock-busy = Un momento: si sta cercando la chiave.
window-passphrase = Frase segreta
window-passphrase-wanted = Inserisci prima la frase segreta.
window-passphrase-keep = Conserva le pratiche con una frase segreta…
window-passphrase-set-it = Imposta una frase segreta…
window-passphrase-change = Cambia la frase segreta…
window-passphrase-title = Imposta una frase segreta
window-passphrase-title-change = Cambia la frase segreta
window-passphrase-detail = Apre le tue pratiche dove il portachiavi non lo fa, e quando le hai bloccate. Nessuno può ripristinarla: annotala e conservala al sicuro.
window-passphrase-present = Frase segreta attuale
window-passphrase-new = Nuova frase segreta
window-passphrase-again = Nuova frase segreta, di nuovo
window-passphrase-repeat = Frase segreta, di nuovo
window-passphrase-short = Usa almeno 10 caratteri; vanno bene alcune parole senza legame tra loro.
window-passphrase-differs = Le due non sono uguali. Inserisci di nuovo la nuova frase segreta.
window-passphrase-not-present = Questa non è la frase segreta attuale. Non è cambiato nulla.
window-passphrase-yes = Usa questa frase segreta
window-passphrase-set = La frase segreta è impostata.

window-ask-link = Questo link è dello stesso cliente?
window-ask-link-detail = La pratica è stata inviata l’ultima volta con un altro link. Usa il nuovo solo se è arrivato per questo cliente.
window-ask-link-yes = Usa il nuovo link
window-ask-link-no = Tieni il vecchio

window-chooser-title-open = Scegli un file
window-chooser-title-save = Scegli dove salvare
window-chooser-no-dialog = Questo sistema non mostra finestre per i file. Scegli qui, o incolla il percorso del file. Un portale desktop o zenity porta la finestra del sistema.
window-chooser-failed = La finestra dei file del sistema non ha funzionato. Scegli qui, o incolla il percorso del file.
window-chooser-no-answer = La finestra dei file del sistema non ha risposto. Vale ciò che scegli qui, e quella viene abbandonata.
window-chooser-path = Percorso
window-chooser-up = Cartella superiore
window-chooser-top = Non c’è una cartella superiore
window-chooser-folder = Cartella { $name }
window-chooser-file = File { $name }
window-chooser-reading = Lettura della cartella…
window-chooser-empty = Qui nessun file va bene.
window-chooser-cut = La cartella contiene più di quanto è elencato. Scrivi il percorso.
window-chooser-all = Tutti i file
window-chooser-open = Scegli
window-chooser-save = Salva qui
window-chooser-replace = Sostituisci il file
window-chooser-exists = C’è un file con questo nome. Scegli un altro nome o sostituiscilo.
window-chooser-nowhere = Non c’è un file così, o non si può leggere. Controlla il percorso.
