handover-kind = Pratica con documenti
handover-file-name = pratica.age

handover-pack-title = Consegna questa pratica
handover-pack-detail = Tutti i dati e i documenti vanno in un solo file che si apre solo con la sua frase segreta. Il tuo collega lo apre in Dossier con «Apri…». Comunicagli la frase, ma non nello stesso messaggio del file.
handover-pack-link = Il link a spektr non è incluso.
handover-pack-yes = Scegli dove…
handover-pack-plain = Solo i dati, senza protezione…
handover-packed = La pratica è impacchettata. La tua resta qui: accordati con il collega su chi la invia.
handover-not-packed = La pratica non è stata impacchettata. { $reason }

handover-unpack-title = Una pratica consegnata
handover-unpack-detail = { $file } si apre con la frase con cui è stato impacchettato. Diventa una tua pratica.
handover-unpack-yes = Apri
handover-unpack-busy = La frase viene provata. Ci vuole qualche secondo.
handover-unpacked = La pratica è qui con i suoi documenti. Accordati con il collega su chi la invia.

handover-file = Il file non si può aprire: { $problem }
handover-wrong-passphrase = Questa non è la frase segreta. Riprova; non è cambiato nulla.
handover-too-much-work = Questo file è fatto in modo che provarne la frase richieda più di un gigabyte di memoria. Fallo impacchettare di nuovo con Dossier.
handover-not-one = Questa non è una pratica impacchettata da Dossier. Scegli un altro file, o falla impacchettare di nuovo.
handover-damaged = Il file è stato modificato o troncato per strada. Fattelo inviare di nuovo.
handover-document = { $slot }: { $problem }
handover-disk-full = Il disco è pieno. Libera spazio o scegli un altro posto.
handover-not-written = Il file non si può scrivere lì. Scegli un’altra cartella.
