# A case that is handed to a colleague: one file with its documents, under a passphrase.

parcel-kind = Case with documents
parcel-file-name = case.age

# Handing over
parcel-pack-title = Hand this case over
parcel-pack-detail = All answers and documents go into one file that only its passphrase opens. Your colleague opens it in Dossier with “Open…”. Tell them the passphrase, but not in the same message as the file.
parcel-pack-link = The link to spektr does not go along.
parcel-pack-yes = Choose where…
parcel-pack-plain = Answers only, unprotected…
parcel-packed = The case is packed. Yours stays here: agree with your colleague which of you sends it.
parcel-not-packed = The case was not packed. { $reason }

# Taking over
parcel-unpack-title = A case that was handed over
parcel-unpack-detail = { $file } opens with the passphrase it was packed with. It becomes a case of your own.
parcel-unpack-yes = Open
parcel-unpack-busy = The passphrase is being tried. That takes a few seconds.
parcel-unpacked = The case is here with its documents. Agree with your colleague which of you sends it.

# What can go wrong
parcel-file = The file can't be opened: { $problem }
parcel-wrong-passphrase = This is not the passphrase. Try again; nothing has changed.
parcel-too-much-work = This file was made so that trying its passphrase takes more than a gigabyte of memory. Have it packed again with Dossier.
parcel-not-one = This is not a case that Dossier packed. Choose another file, or have it packed again.
parcel-damaged = The file was changed or cut short on its way. Have it sent again.
parcel-document = { $slot }: { $problem }
parcel-disk-full = The disk is full. Make room, or choose another place.
parcel-not-written = The file can't be written there. Choose another folder.
