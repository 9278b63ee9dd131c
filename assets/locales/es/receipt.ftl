receipt-heading = Recibo de { $title }
receipt-heading-untitled = Recibo de una presentación a spektr
receipt-when = Completado
receipt-who = Rellenado por
receipt-where = Enviado a
receipt-where-at = { $environment }, { $address }
receipt-digest = SHA-256 de los datos
receipt-documents = Documentos
receipt-documents-none = No hacían falta documentos.
receipt-file = { $document }: { $file }, { $size }
receipt-file-digest = SHA-256 { $digest }
receipt-file-answer = S3 respondió { $answer }
receipt-file-no-answer = La respuesta de S3 se perdió; spektr tiene el documento
receipt-file-replaced = Sustituido después de que spektr aceptara el expediente
receipt-file-kept = Se indicó otro documento en su lugar y no se envió: spektr ya tenía este
receipt-kept = { $count ->
        [one] Un documento no se sustituyó: spektr ya tenía el primero y no pidió el nuevo, que no se envió.
       *[other] { $count } documentos no se sustituyeron: spektr ya tenía los primeros y no pidió los nuevos, que no se enviaron.
    }
receipt-moment = { $day } de { $month } de { $year }, { $time } (UTC{ $offset })
receipt-copy = Copiar el recibo
receipt-copied = Copiado
receipt-save-page = Guardar como página web…
receipt-save-data = Guardar como JSON…
receipt-page-kind = Página web
receipt-data-kind = JSON
receipt-page-name = recibo.html
receipt-data-name = recibo.json
receipt-saved = El recibo está guardado.
receipt-not-saved = El recibo no se pudo guardar: { $reason }. Libere espacio o guárdelo en otro lugar.
