# Handovers: a case with its documents in one file under a passphrase.

handover-kind = Fall mit Dokumenten
handover-file-name = fall.age

# Handing over
handover-pack-title = Diesen Fall übergeben
handover-pack-detail = Alle Angaben und Dokumente kommen in eine Datei, die sich nur mit ihrer Passphrase öffnen lässt. Ihre Kollegin oder Ihr Kollege öffnet sie in Dossier mit „Öffnen…“. Teilen Sie die Passphrase mit, aber nicht in derselben Nachricht wie die Datei.
handover-pack-link = Der Link zu spektr geht nicht mit.
handover-pack-yes = Ort wählen…
handover-pack-plain = Nur Angaben, ungeschützt…
handover-packed = Der Fall ist verpackt. Ihrer bleibt hier: Sprechen Sie ab, wer von Ihnen ihn sendet.
handover-not-packed = Der Fall wurde nicht verpackt. { $reason }

# Opening a handover
handover-unpack-title = Ein übergebener Fall
handover-unpack-detail = { $file } öffnet sich mit der Passphrase, unter der die Datei verpackt wurde. Daraus wird ein eigener Fall von Ihnen.
handover-unpack-yes = Öffnen
handover-unpack-busy = Die Passphrase wird geprüft. Das dauert einige Sekunden.
handover-unpacked = Der Fall ist mit seinen Dokumenten hier. Sprechen Sie ab, wer von Ihnen ihn sendet.

# Faults
handover-file = Die Datei lässt sich nicht öffnen: { $problem }
handover-wrong-passphrase = Das ist nicht die Passphrase. Versuchen Sie es noch einmal; es hat sich nichts geändert.
handover-too-much-work = Diese Datei ist so gemacht, dass das Prüfen ihrer Passphrase mehr als ein Gigabyte Speicher braucht. Lassen Sie sie mit Dossier neu verpacken.
handover-not-one = Das ist kein von Dossier verpackter Fall. Wählen Sie eine andere Datei, oder lassen Sie sie neu verpacken.
handover-damaged = Die Datei wurde unterwegs verändert oder abgeschnitten. Lassen Sie sie sich noch einmal schicken.
handover-document = { $slot }: { $problem }
handover-disk-full = Die Festplatte ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.
handover-not-written = Die Datei kann dort nicht geschrieben werden. Wählen Sie einen anderen Ordner.
