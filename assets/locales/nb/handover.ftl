handover-kind = Sak med dokumenter
handover-file-name = sak.age

handover-pack-title = Overlever saken
handover-pack-detail = Alle opplysninger og dokumenter legges i én fil som bare passfrasen åpner. Kollegaen din åpner den i Dossier med «Åpne…». Oppgi passfrasen, men ikke i samme melding som filen.
handover-pack-link = Lenken til spektr følger ikke med.
handover-pack-yes = Velg hvor…
handover-pack-plain = Bare opplysninger, ubeskyttet…
handover-packed = Saken er pakket. Din blir her: avtal med kollegaen din hvem av dere som sender den.
handover-not-packed = Saken ble ikke pakket. { $reason }

handover-unpack-title = En overlevert sak
handover-unpack-detail = { $file } åpnes med passfrasen den ble pakket med. Den blir en egen sak hos deg.
handover-unpack-yes = Åpne
handover-unpack-busy = Passfrasen prøves. Det tar noen sekunder.
handover-unpacked = Saken er her med dokumentene sine. Avtal med kollegaen din hvem av dere som sender den.

handover-file = Filen kan ikke åpnes: { $problem }
handover-wrong-passphrase = Dette er ikke passfrasen. Prøv igjen; ingenting er endret.
handover-too-much-work = Filen er laget slik at det krever over en gigabyte minne å prøve passfrasen. Få den pakket igjen med Dossier.
handover-not-one = Dette er ikke en sak som Dossier har pakket. Velg en annen fil, eller få den pakket igjen.
handover-damaged = Filen ble endret eller avkortet underveis. Få den sendt igjen.
handover-document = { $slot }: { $problem }
handover-disk-full = Disken er full. Frigjør plass, eller velg et annet sted.
handover-not-written = Filen kan ikke skrives der. Velg en annen mappe.
