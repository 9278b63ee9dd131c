handover-kind = Ärende med dokument
handover-file-name = arende.age

handover-pack-title = Lämna över ärendet
handover-pack-detail = Alla uppgifter och dokument läggs i en fil som bara dess lösenfras öppnar. Din kollega öppnar den i Dossier med ”Öppna…”. Meddela lösenfrasen, men inte i samma meddelande som filen.
handover-pack-link = Länken till spektr följer inte med.
handover-pack-yes = Välj var…
handover-pack-plain = Bara uppgifter, oskyddat…
handover-packed = Ärendet är packat. Ditt finns kvar här: kom överens med din kollega om vem av er som skickar det.
handover-not-packed = Ärendet packades inte. { $reason }

handover-unpack-title = Ett överlämnat ärende
handover-unpack-detail = { $file } öppnas med lösenfrasen den packades med. Den blir ett eget ärende hos dig.
handover-unpack-yes = Öppna
handover-unpack-busy = Lösenfrasen prövas. Det tar några sekunder.
handover-unpacked = Ärendet är här med sina dokument. Kom överens med din kollega om vem av er som skickar det.

handover-file = Filen kan inte öppnas: { $problem }
handover-wrong-passphrase = Det är inte lösenfrasen. Försök igen; inget har ändrats.
handover-too-much-work = Filen är gjord så att det krävs mer än en gigabyte minne för att pröva lösenfrasen. Be att få den packad igen med Dossier.
handover-not-one = Det är inte ett ärende som Dossier har packat. Välj en annan fil eller be att få det packat igen.
handover-damaged = Filen ändrades eller kortades på vägen. Be att få den skickad igen.
handover-document = { $slot }: { $problem }
handover-disk-full = Disken är full. Frigör utrymme eller välj en annan plats.
handover-not-written = Filen kan inte skrivas där. Välj en annan mapp.
