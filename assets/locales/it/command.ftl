command-ready = Pronta per l’invio: nulla da correggere.
command-to-fix = { $count ->
        [one] 1 cosa da correggere
       *[other] { $count } cose da correggere
    }
command-to-look-at = { $count ->
        [one] 1 cosa da guardare
       *[other] { $count } cose da guardare
    }
command-warning = Da guardare: { $sentence }
command-next = Poi: { $step }
command-completed = Presentata. spektr ha la pratica e { $count ->
        [0] non servivano documenti
        [one] 1 documento
       *[other] { $count } documenti
    }.
command-check-sound = Nulla da correggere. La pratica si può inviare.
command-check-warnings = { $counts }. La pratica si può inviare.
command-more-to-fix = E altre { $count } da correggere.
command-more-to-look-at = E altre { $count } da guardare.
command-accept-warnings = Questa pratica contiene un cerchio o azioni proprie, che l’API records di spektr rifiuta. Non è stato inviato nulla. Per inviarla comunque, aggiungi --accept-warnings.
command-receipt-when = Completata il { $when }
command-receipt-case = Pratica { $sha256 }
command-receipt-not-saved = La ricevuta non si è potuta scrivere nel registro: conserva questo output.
command-wait-case = Lettura dei file della pratica in corso. Dossier rinuncia se nessuno è pronto entro le { $time }
command-wait-replacement = Lettura dei file sostitutivi in corso. Dossier rinuncia se nessuno è pronto entro le { $time }
command-wait-token = In attesa del contenuto del file del token, fino alle { $time }
command-wait-api-key = In attesa del contenuto del file della chiave API, fino alle { $time }
command-case-silent = Un file della pratica si apre ma non si legge: per un minuto non è arrivato nulla. Non è stato inviato nulla. Se è su un’unità di rete, copialo su questo computer e riprova.
command-replacement-silent = Un file indicato con --replace si apre ma non si legge: per un minuto non è arrivato nulla. Non è stato inviato nulla. Se è su un’unità di rete, copialo su questo computer e riprova.
command-token-silent = Il file del token si apre, ma non se ne può leggere nulla. Non è stato inviato nulla. Indica un file che contenga il token o il link.
command-api-key-silent = Il file della chiave API si apre, ma non se ne può leggere nulla. Non è stato inviato nulla. Indica un file che contenga la chiave.
command-no-token = In quel file non c’è alcun token. Mettici il token, o l’intero link dell’e-mail, e nient’altro.
command-token-unreadable = Il file del token non si può leggere. Controlla il percorso e i permessi di lettura.
command-link-covered = Il link in quel file è di un filtro di posta che nasconde l’indirizzo vero. Aprilo in un browser e metti nel file l’indirizzo che appare.
command-link-several = In quel file ci sono più link con token diversi. Lascia solo quello di questa pratica.
command-api-key-unreadable = Il file della chiave API non si può leggere o è vuoto. Controlla il percorso e i permessi di lettura.
command-no-api-key = In quel file non c’è alcuna chiave API. Mettici la chiave e nient’altro.
command-no-data-folder = Non c’è una cartella dati dove Dossier possa annotare ciò che invia, quindi non è stato inviato nulla. Imposta HOME (su Linux anche XDG_DATA_HOME) su una cartella in cui puoi scrivere.
command-output-lost = L’output non si è potuto scrivere. Libera spazio o invialo altrove, ed esegui di nuovo il comando.
command-receipt-lost = La pratica è presentata, ma la sua ricevuta non si è potuta scrivere in output. Esegui di nuovo lo stesso comando: non invia nulla e mostra la ricevuta.
command-interrupted = Interrotto. Non è stato inviato nulla.
command-replace = Questa pratica, o un’altra con lo stesso link, è stata inviata e non è ancora completata. Se era questa: per inviare un altro file al posto di uno mancante o inutilizzabile, aggiungi { $flags }
command-copy-denied = La copia del registro accanto al file della pratica non si è potuta scrivere: Dossier non può scrivere lì. Nulla è perso: il registro è integro nella cartella dati.
command-copy-not-written = La copia del registro accanto al file della pratica non si è potuta scrivere: il disco è pieno o ha rifiutato, o c’è altro al suo posto. Nulla è perso: il registro è integro nella cartella dati.
command-send-anyway = Un invio precedente di questa pratica, o con questo link, è ancora aperto. Solo se sai che spektr non ce l’ha, o che il server non esiste più: --send-anyway lo abbandona e invia la pratica com’è ora.
command-not-replaced = Non sostituito: { $slots }. spektr aveva già il primo documento e non ne ha chiesto un altro, quindi il nuovo non è stato inviato.
command-replace-form = scrivilo come RIFERIMENTO.CAMPO=FILE
command-replace-unknown = La pratica non ha un documento { $slot } da sostituire. Indicalo come nei rilievi: RIFERIMENTO.CAMPO.
command-engine-ended = Dossier non è riuscito ad avviarsi. Non è stato inviato nulla.
command-practice-failed = Il server di prova non è riuscito ad avviarsi. Controlla che la porta sia libera e che ci sia spazio sul disco.
command-practice-api = API { $url }
command-practice-token = Token { $token }
command-practice-stop = Premi Ctrl+C per fermarlo.
command-window-failed = La finestra non si può aprire. Dossier richiede uno schermo con OpenGL; senza, usa i comandi elencati da dossier --help.
command-no-folder = Non c’è una cartella in cui Dossier possa scrivere. Imposta TMPDIR e riavvia Dossier.
command-window-elsewhere = Dossier è già aperto. La sua finestra è stata portata in primo piano.
command-window-silent = Dossier è già aperto, ma la sua finestra non risponde. Attendi, oppure chiudilo e riavvia Dossier: ciò che è salvato non va perso.
command-panic = Un errore in Dossier ha interrotto ciò che stava facendo. Ciò che è salvato non è perso. Se Dossier si è chiuso, riavvialo.
command-no-upload-host = Scrivi un host come files.example.com o files.example.com:8443: senza https://, percorso, caratteri jolly e utente, e non questo computer.
