receipt-heading = Kvitto för { $title }
receipt-heading-untitled = Kvitto på en inskickning till spektr
receipt-when = Slutfört
receipt-who = Ifyllt av
receipt-where = Skickat till
receipt-where-at = { $environment }, { $address }
receipt-digest = SHA-256 för uppgifterna
receipt-documents = Dokument
receipt-documents-none = Inga dokument behövdes.
receipt-file = { $document }: { $file }, { $size }
receipt-file-digest = SHA-256 { $digest }
receipt-file-answer = S3 svarade { $answer }
receipt-file-no-answer = S3:s svar gick förlorat; spektr har dokumentet
receipt-file-replaced = Ersatt efter att spektr hade godtagit ärendet
receipt-file-kept = Ett annat dokument angavs i stället och skickades inte: spektr hade redan det här
receipt-kept = { $count ->
        [one] Ett dokument ersattes inte: spektr hade redan det första och bad inte om det nya, som inte skickades.
       *[other] { $count } dokument ersattes inte: spektr hade redan de första och bad inte om de nya, som inte skickades.
    }
receipt-moment = { $day } { $month } { $year }, { $time } (UTC{ $offset })
receipt-copy = Kopiera kvittot
receipt-copied = Kopierat
receipt-save-page = Spara som webbsida…
receipt-save-data = Spara som JSON…
receipt-page-kind = Webbsida
receipt-data-kind = JSON
receipt-page-name = kvitto.html
receipt-data-name = kvitto.json
receipt-saved = Kvittot är sparat.
receipt-not-saved = Kvittot kunde inte sparas: { $reason }. Frigör utrymme eller spara det någon annanstans.
