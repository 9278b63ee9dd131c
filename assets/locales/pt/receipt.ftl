receipt-heading = Recibo de { $title }
receipt-heading-untitled = Recibo de uma submissão à spektr
receipt-when = Concluído
receipt-who = Preenchido por
receipt-where = Enviado para
receipt-where-at = { $environment }, { $address }
receipt-digest = SHA-256 dos dados
receipt-documents = Documentos
receipt-documents-none = Não eram precisos documentos.
receipt-file = { $document }: { $file }, { $size }
receipt-file-digest = SHA-256 { $digest }
receipt-file-answer = O S3 respondeu { $answer }
receipt-file-no-answer = A resposta do S3 perdeu-se; a spektr tem o documento
receipt-file-replaced = Substituído depois de a spektr aceitar o processo
receipt-file-kept = Foi indicado outro documento em seu lugar, que não foi enviado: a spektr já tinha este
receipt-kept = { $count ->
        [one] Um documento não foi substituído: a spektr já tinha o primeiro e não pediu o novo, que não foi enviado.
       *[other] { $count } documentos não foram substituídos: a spektr já tinha os primeiros e não pediu os novos, que não foram enviados.
    }
receipt-moment = { $day } de { $month } de { $year }, { $time } (UTC{ $offset })
receipt-copy = Copiar o recibo
receipt-copied = Copiado
receipt-save-page = Guardar como página web…
receipt-save-data = Guardar como JSON…
receipt-page-kind = Página web
receipt-data-kind = JSON
receipt-page-name = recibo.html
receipt-data-name = recibo.json
receipt-saved = O recibo está guardado.
receipt-not-saved = Não foi possível guardar o recibo: { $reason }. Liberte espaço ou guarde-o noutro lado.
