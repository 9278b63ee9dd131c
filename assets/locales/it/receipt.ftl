receipt-heading = Ricevuta per { $title }
receipt-heading-untitled = Ricevuta di una presentazione a spektr
receipt-when = Completata
receipt-who = Compilata da
receipt-where = Inviata a
receipt-where-at = { $environment }, { $address }
receipt-digest = SHA-256 dei dati
receipt-documents = Documenti
receipt-documents-none = Non servivano documenti.
receipt-file = { $document }: { $file }, { $size }
receipt-file-digest = SHA-256 { $digest }
receipt-file-answer = S3 ha risposto { $answer }
receipt-file-no-answer = La risposta di S3 si è persa; spektr ha il documento
receipt-file-replaced = Sostituito dopo che spektr aveva accettato la pratica
receipt-file-kept = Al suo posto è stato indicato un altro documento, che non è stato inviato: spektr aveva già questo
receipt-kept = { $count ->
        [one] Un documento non è stato sostituito: spektr aveva già il primo e non ha chiesto il nuovo, che non è stato inviato.
       *[other] { $count } documenti non sono stati sostituiti: spektr aveva già i primi e non ha chiesto i nuovi, che non sono stati inviati.
    }
receipt-moment = { $day } { $month } { $year }, { $time } (UTC{ $offset })
receipt-copy = Copia la ricevuta
receipt-copied = Copiato
receipt-save-page = Salva come pagina web…
receipt-save-data = Salva come JSON…
receipt-page-kind = Pagina web
receipt-data-kind = JSON
receipt-page-name = ricevuta.html
receipt-data-name = ricevuta.json
receipt-saved = La ricevuta è salvata.
receipt-not-saved = La ricevuta non si è potuta salvare: { $reason }. Libera spazio o salvala altrove.
