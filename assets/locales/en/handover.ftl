# Handovers: a case with its documents in one file under a passphrase.

handover-kind = Case with documents
handover-file-name = case.age

# Handing over
handover-pack-title = Hand this case over
handover-pack-detail = All answers and documents go into one file that only its passphrase opens. Your colleague opens it in Dossier with “Open…”. Tell them the passphrase, but not in the same message as the file.
handover-pack-link = The link to spektr does not go along.
handover-pack-yes = Choose where…
handover-pack-plain = Answers only, unprotected…
handover-packed = The case is packed. Yours stays here: agree with your colleague which of you sends it.
handover-not-packed = The case was not packed. { $reason }

# Opening a handover
handover-unpack-title = A case that was handed over
handover-unpack-detail = { $file } opens with the passphrase it was packed with. It becomes a case of your own.
handover-unpack-yes = Open
handover-unpack-busy = The passphrase is being tried. That takes a few seconds.
handover-unpacked = The case is here with its documents. Agree with your colleague which of you sends it.

# Faults
handover-file = The file can't be opened: { $problem }
handover-wrong-passphrase = This is not the passphrase. Try again; nothing has changed.
handover-too-much-work = This file was made so that trying its passphrase takes more than a gigabyte of memory. Have it packed again with Dossier.
handover-not-one = This is not a case that Dossier packed. Choose another file, or have it packed again.
handover-damaged = The file was changed or cut short on its way. Have it sent again.
handover-document = { $slot }: { $problem }
handover-disk-full = The disk is full. Make room, or choose another place.
handover-not-written = The file can't be written there. Choose another folder.
