receipt-heading = Ontvangstbewijs voor { $title }
receipt-heading-untitled = Ontvangstbewijs van een indiening bij spektr
receipt-when = Voltooid
receipt-who = Ingevuld door
receipt-where = Verzonden naar
receipt-where-at = { $environment }, { $address }
receipt-digest = SHA-256 van de gegevens
receipt-documents = Documenten
receipt-documents-none = Er waren geen documenten nodig.
receipt-file = { $document }: { $file }, { $size }
receipt-file-digest = SHA-256 { $digest }
receipt-file-answer = S3 antwoordde { $answer }
receipt-file-no-answer = Het antwoord van S3 ging verloren; spektr heeft het document
receipt-file-replaced = Vervangen nadat spektr het dossier had geaccepteerd
receipt-file-kept = In de plaats is een ander document gegeven, dat niet is verzonden: spektr had dit al
receipt-kept = { $count ->
        [one] Een document is niet vervangen: spektr had het eerste al en vroeg niet om het nieuwe, dat niet is verzonden.
       *[other] { $count } documenten zijn niet vervangen: spektr had de eerste al en vroeg niet om de nieuwe, die niet zijn verzonden.
    }
receipt-moment = { $day } { $month } { $year }, { $time } (UTC{ $offset })
receipt-copy = Ontvangstbewijs kopiëren
receipt-copied = Gekopieerd
receipt-save-page = Opslaan als webpagina…
receipt-save-data = Opslaan als JSON…
receipt-page-kind = Webpagina
receipt-data-kind = JSON
receipt-page-name = ontvangstbewijs.html
receipt-data-name = ontvangstbewijs.json
receipt-saved = Het ontvangstbewijs is opgeslagen.
receipt-not-saved = Het ontvangstbewijs kon niet worden opgeslagen: { $reason }. Maak ruimte of sla het ergens anders op.
