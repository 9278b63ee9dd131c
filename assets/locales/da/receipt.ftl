receipt-heading = Kvittering for { $title }
receipt-heading-untitled = Kvittering for en indsendelse til spektr
receipt-when = Gennemført
receipt-who = Udfyldt af
receipt-where = Sendt til
receipt-where-at = { $environment }, { $address }
receipt-digest = SHA-256 for oplysningerne
receipt-documents = Dokumenter
receipt-documents-none = Ingen dokumenter var nødvendige.
receipt-file = { $document }: { $file }, { $size }
receipt-file-digest = SHA-256 { $digest }
receipt-file-answer = S3 svarede { $answer }
receipt-file-no-answer = S3’s svar gik tabt; spektr har dokumentet
receipt-file-replaced = Erstattet, efter at spektr havde accepteret sagen
receipt-file-kept = Et andet dokument blev angivet i stedet og ikke sendt: spektr havde allerede dette
receipt-kept = { $count ->
        [one] Et dokument blev ikke erstattet: spektr havde allerede det første og bad ikke om det nye, som ikke blev sendt.
       *[other] { $count } dokumenter blev ikke erstattet: spektr havde allerede de første og bad ikke om de nye, som ikke blev sendt.
    }
receipt-moment = { $day }. { $month } { $year }, { $time } (UTC{ $offset })
receipt-copy = Kopiér kvitteringen
receipt-copied = Kopieret
receipt-save-page = Gem som webside…
receipt-save-data = Gem som JSON…
receipt-page-kind = Webside
receipt-data-kind = JSON
receipt-page-name = kvittering.html
receipt-data-name = kvittering.json
receipt-saved = Kvitteringen er gemt.
receipt-not-saved = Kvitteringen kunne ikke gemmes: { $reason }. Skaf plads, eller gem den et andet sted.
