handover-kind = Sag med dokumenter
handover-file-name = sag.age

handover-pack-title = Overdrag sagen
handover-pack-detail = Alle oplysninger og dokumenter lægges i én fil, som kun adgangssætningen åbner. Din kollega åbner den i Dossier med »Åbn…«. Giv dem adgangssætningen, men ikke i samme besked som filen.
handover-pack-link = Linket til spektr følger ikke med.
handover-pack-yes = Vælg hvor…
handover-pack-plain = Kun oplysninger, ubeskyttet…
handover-packed = Sagen er pakket. Din bliver her: Aftal med din kollega, hvem af jer der sender den.
handover-not-packed = Sagen blev ikke pakket. { $reason }

handover-unpack-title = En overdraget sag
handover-unpack-detail = { $file } åbnes med den adgangssætning, den blev pakket med. Den bliver til din egen sag.
handover-unpack-yes = Åbn
handover-unpack-busy = Adgangssætningen prøves. Det tager nogle sekunder.
handover-unpacked = Sagen er her med sine dokumenter. Aftal med din kollega, hvem af jer der sender den.

handover-file = Filen kan ikke åbnes: { $problem }
handover-wrong-passphrase = Det er ikke adgangssætningen. Prøv igen; intet er ændret.
handover-too-much-work = Filen er lavet sådan, at det kræver over en gigabyte hukommelse at prøve adgangssætningen. Få den pakket igen med Dossier.
handover-not-one = Det er ikke en sag, som Dossier har pakket. Vælg en anden fil, eller få den pakket igen.
handover-damaged = Filen blev ændret eller afkortet undervejs. Få den sendt igen.
handover-document = { $slot }: { $problem }
handover-disk-full = Disken er fuld. Skaf plads, eller vælg et andet sted.
handover-not-written = Filen kan ikke skrives der. Vælg en anden mappe.
