handover-kind = Dossier met documenten
handover-file-name = dossier.age

handover-pack-title = Dit dossier overdragen
handover-pack-detail = Alle gegevens en documenten gaan in één bestand dat alleen met zijn wachtzin opengaat. Uw collega opent het in Dossier met “Openen…”. Geef de wachtzin door, maar niet in hetzelfde bericht als het bestand.
handover-pack-link = De link naar spektr gaat niet mee.
handover-pack-yes = Kies waar…
handover-pack-plain = Alleen gegevens, onbeveiligd…
handover-packed = Het dossier is ingepakt. Het uwe blijft hier: spreek met uw collega af wie het verzendt.
handover-not-packed = Het dossier is niet ingepakt. { $reason }

handover-unpack-title = Een overgedragen dossier
handover-unpack-detail = { $file } gaat open met de wachtzin waarmee het is ingepakt. Het wordt een eigen dossier van u.
handover-unpack-yes = Openen
handover-unpack-busy = De wachtzin wordt geprobeerd. Dat duurt een paar seconden.
handover-unpacked = Het dossier is hier met zijn documenten. Spreek met uw collega af wie het verzendt.

handover-file = Het bestand kan niet worden geopend: { $problem }
handover-wrong-passphrase = Dit is niet de wachtzin. Probeer het opnieuw; er is niets veranderd.
handover-too-much-work = Dit bestand is zo gemaakt dat het proberen van de wachtzin meer dan een gigabyte geheugen kost. Laat het opnieuw inpakken met Dossier.
handover-not-one = Dit is geen dossier dat Dossier heeft ingepakt. Kies een ander bestand of laat het opnieuw inpakken.
handover-damaged = Het bestand is onderweg gewijzigd of afgekapt. Laat het opnieuw sturen.
handover-document = { $slot }: { $problem }
handover-disk-full = De schijf is vol. Maak ruimte of kies een andere plaats.
handover-not-written = Het bestand kan daar niet worden geschreven. Kies een andere map.
