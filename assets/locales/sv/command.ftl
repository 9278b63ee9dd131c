command-ready = Klart att skicka: inget att åtgärda.
command-to-fix = { $count ->
        [one] 1 sak att åtgärda
       *[other] { $count } saker att åtgärda
    }
command-to-look-at = { $count ->
        [one] 1 sak att se över
       *[other] { $count } saker att se över
    }
command-warning = Se över: { $sentence }
command-next = Nästa: { $step }
command-completed = Inskickat. spektr har ärendet och { $count ->
        [0] inga dokument behövdes
        [one] 1 dokument
       *[other] { $count } dokument
    }.
command-check-sound = Inget att åtgärda. Ärendet kan skickas.
command-check-warnings = { $counts }. Ärendet kan skickas.
command-more-to-fix = Och { $count } till att åtgärda.
command-more-to-look-at = Och { $count } till att se över.
command-accept-warnings = Ärendet innehåller en cirkel eller egna aktier, vilket spektrs records-API avvisar. Inget skickades. Lägg till --accept-warnings för att skicka det ändå.
command-receipt-when = Slutfört { $when }
command-receipt-case = Ärende  { $sha256 }
command-receipt-not-saved = Kvittot kunde inte skrivas i journalen: spara den här utskriften.
command-wait-case = Läser fortfarande ärendets filer. Dossier ger upp om ingen av dem är klar kl. { $time }
command-wait-replacement = Läser fortfarande filerna som ersätter dokument. Dossier ger upp om ingen av dem är klar kl. { $time }
command-wait-token = Väntar på tokenfilens innehåll, till { $time }
command-wait-api-key = Väntar på API-nyckelfilens innehåll, till { $time }
command-case-silent = En av ärendets filer kan öppnas men inte läsas: inget kom på en minut. Inget skickades. Om den ligger på en nätverksenhet, kopiera den till den här datorn och försök igen.
command-replacement-silent = En fil angiven med --replace kan öppnas men inte läsas: inget kom på en minut. Inget skickades. Om den ligger på en nätverksenhet, kopiera den till den här datorn och försök igen.
command-token-silent = Tokenfilen kan öppnas, men inget kan läsas från den. Inget skickades. Ange en fil som innehåller token eller länken.
command-api-key-silent = API-nyckelfilen kan öppnas, men inget kan läsas från den. Inget skickades. Ange en fil som innehåller nyckeln.
command-no-token = Det finns ingen token i filen. Skriv token eller hela länken från mejlet i den och inget annat.
command-token-unreadable = Tokenfilen kan inte läsas. Kontrollera sökvägen och att du får läsa den.
command-link-covered = Länken i filen kommer från ett mejlfilter som döljer den riktiga adressen. Öppna den i en webbläsare och skriv adressen som visas där i filen.
command-link-several = Det finns flera länkar med olika token i filen. Behåll bara den för det här ärendet.
command-api-key-unreadable = API-nyckelfilen kan inte läsas eller är tom. Kontrollera sökvägen och att du får läsa den.
command-no-api-key = Det finns ingen API-nyckel i filen. Skriv nyckeln i den och inget annat.
command-no-data-folder = Det finns ingen datamapp där Dossier kan anteckna vad som skickas, så inget skickades. Sätt HOME (på Linux även XDG_DATA_HOME) till en mapp du får skriva i.
command-output-lost = Utskriften kunde inte skrivas. Frigör utrymme eller skicka den någon annanstans och kör kommandot igen.
command-receipt-lost = Ärendet är inskickat, men kvittot kunde inte skrivas ut. Kör samma kommando igen: det skickar inget och skriver ut kvittot.
command-interrupted = Stoppat. Inget skickades.
command-replace = Det här ärendet, eller ett annat med samma länk, har skickats och är inte slutfört än. Om det var det här: lägg till { $flags } för att skicka en annan fil i stället för en som är borta eller inte kan användas
command-copy-denied = Kopian av journalen bredvid ärendefilen kunde inte skrivas: Dossier får inte skriva där. Inget är förlorat: själva journalen är hel och ligger i datamappen.
command-copy-not-written = Kopian av journalen bredvid ärendefilen kunde inte skrivas: disken är full eller vägrade, eller något annat ligger där. Inget är förlorat: själva journalen är hel och ligger i datamappen.
command-send-anyway = En tidigare sändning av ärendet, eller med den här länken, är fortfarande öppen. Bara om du vet att spektr inte har det, eller att servern är borta: --send-anyway ger upp den och skickar ärendet som det är nu.
command-not-replaced = Inte ersatt: { $slots }. spektr hade redan det första dokumentet och bad inte om något annat, så det nya skickades inte.
command-replace-form = skriv det som REFERENS.FÄLT=FIL
command-replace-unknown = Ärendet har inget dokument { $slot } att ersätta. Ange det som i fellistan: REFERENS.FÄLT.
command-engine-ended = Dossier kunde inte starta. Inget skickades.
command-practice-failed = Övningsservern kunde inte starta. Kontrollera att porten är ledig och att det finns plats på disken.
command-practice-api = API { $url }
command-practice-token = Token { $token }
command-practice-stop = Tryck på Ctrl+C för att stoppa den.
command-window-failed = Fönstret kan inte öppnas. Dossier behöver en skärm med OpenGL; utan en kan du använda kommandona som dossier --help visar.
command-no-folder = Det finns ingen mapp som Dossier får skriva i. Sätt TMPDIR till en och starta Dossier igen.
command-window-elsewhere = Dossier är redan öppet. Fönstret har lagts överst.
command-window-silent = Dossier är redan öppet, men fönstret svarar inte. Vänta en stund, eller avsluta det och starta Dossier igen: inget som är sparat går förlorat.
command-panic = Ett fel i Dossier stoppade det som pågick här. Inget som är sparat är förlorat. Starta Dossier igen om det har avslutats.
command-no-upload-host = Skriv en värd som files.example.com eller files.example.com:8443: utan https://, sökväg, jokertecken och användare, och inte den här datorn.
