# A case that is handed to a colleague: one file with its documents, under a passphrase.

parcel-kind = Fall mit Dokumenten
parcel-file-name = fall.age

# Handing over
parcel-pack-title = Diesen Fall übergeben
parcel-pack-detail = Alle Angaben und Dokumente kommen in eine Datei, die sich nur mit ihrer Passphrase öffnen lässt. Ihre Kollegin oder Ihr Kollege öffnet sie in Dossier mit „Öffnen…“. Teilen Sie die Passphrase mit, aber nicht in derselben Nachricht wie die Datei.
parcel-pack-link = Der Link zu spektr geht nicht mit.
parcel-pack-yes = Ort wählen…
parcel-pack-plain = Nur Angaben, ungeschützt…
parcel-packed = Der Fall ist verpackt. Ihrer bleibt hier: Sprechen Sie ab, wer von Ihnen ihn sendet.
parcel-not-packed = Der Fall wurde nicht verpackt. { $reason }

# Taking over
parcel-unpack-title = Ein übergebener Fall
parcel-unpack-detail = { $file } öffnet sich mit der Passphrase, unter der die Datei verpackt wurde. Daraus wird ein eigener Fall von Ihnen.
parcel-unpack-yes = Öffnen
parcel-unpack-busy = Die Passphrase wird geprüft. Das dauert einige Sekunden.
parcel-unpacked = Der Fall ist mit seinen Dokumenten hier. Sprechen Sie ab, wer von Ihnen ihn sendet.

# What can go wrong
parcel-file = Die Datei lässt sich nicht öffnen: { $problem }
parcel-wrong-passphrase = Das ist nicht die Passphrase. Versuchen Sie es noch einmal; es hat sich nichts geändert.
parcel-too-much-work = Diese Datei ist so gemacht, dass das Prüfen ihrer Passphrase mehr als ein Gigabyte Speicher braucht. Lassen Sie sie mit Dossier neu verpacken.
parcel-not-one = Das ist kein von Dossier verpackter Fall. Wählen Sie eine andere Datei, oder lassen Sie sie neu verpacken.
parcel-damaged = Die Datei wurde unterwegs verändert oder abgeschnitten. Lassen Sie sie sich noch einmal schicken.
parcel-document = { $slot }: { $problem }
parcel-disk-full = Die Festplatte ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.
parcel-not-written = Die Datei kann dort nicht geschrieben werden. Wählen Sie einen anderen Ordner.
