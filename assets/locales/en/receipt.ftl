# The receipt of a submitted case
receipt-heading = Receipt for { $title }
receipt-heading-untitled = Receipt of a submission to spektr
receipt-when = Completed
receipt-who = Filled in by
receipt-where = Sent to
receipt-where-at = { $environment }, { $address }
receipt-digest = SHA-256 of the answers
receipt-documents = Documents
receipt-documents-none = No documents were needed.
receipt-file = { $document }: { $file }, { $size }
receipt-file-digest = SHA-256 { $digest }
receipt-file-answer = S3 answered { $answer }
receipt-file-no-answer = S3’s answer was lost; spektr has the document
receipt-file-replaced = Replaced after spektr had accepted the case
receipt-file-kept = Another document was given in its place and was not sent: spektr had this one already
receipt-kept = { $count ->
        [one] One document was not replaced: spektr had the first one already and did not ask for the new one, which was not sent.
       *[other] { $count } documents were not replaced: spektr had the first ones already and did not ask for the new ones, which were not sent.
    }
receipt-moment = { $day } { $month } { $year }, { $time } (UTC{ $offset })
receipt-copy = Copy receipt
receipt-copied = Copied
receipt-save-page = Save as web page…
receipt-save-data = Save as JSON…
receipt-page-kind = Web page
receipt-data-kind = JSON
receipt-page-name = receipt.html
receipt-data-name = receipt.json
receipt-saved = The receipt is saved.
receipt-not-saved = The receipt could not be saved: { $reason }. Make room, or save it somewhere else.
