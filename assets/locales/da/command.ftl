command-ready = Klar til at sende: Der er intet at rette.
command-to-fix = { $count ->
        [one] 1 ting skal rettes
       *[other] { $count } ting skal rettes
    }
command-to-look-at = { $count ->
        [one] 1 ting bør ses efter
       *[other] { $count } ting bør ses efter
    }
command-warning = Se efter: { $sentence }
command-next = Næste: { $step }
command-completed = Indsendt. spektr har sagen og { $count ->
        [0] ingen dokumenter var nødvendige
        [one] 1 dokument
       *[other] { $count } dokumenter
    }.
command-check-sound = Der er intet at rette. Sagen kan sendes.
command-check-warnings = { $counts }. Sagen kan sendes.
command-more-to-fix = Og { $count } mere, der skal rettes.
command-more-to-look-at = Og { $count } mere, der bør ses efter.
command-accept-warnings = Sagen indeholder en ring eller egne aktier, som spektrs records-API afviser. Intet blev sendt. Tilføj --accept-warnings for at sende den alligevel.
command-receipt-when = Gennemført { $when }
command-receipt-case = Sag     { $sha256 }
command-receipt-not-saved = Kvitteringen kunne ikke skrives i journalen: Gem dette output.
command-wait-case = Læser stadig sagens filer. Dossier giver op, hvis ingen af dem er færdig kl. { $time }
command-wait-replacement = Læser stadig de filer, der erstatter dokumenter. Dossier giver op, hvis ingen af dem er færdig kl. { $time }
command-wait-token = Venter på indholdet af tokenfilen indtil { $time }
command-wait-api-key = Venter på indholdet af API-nøglefilen indtil { $time }
command-case-silent = En af sagens filer kan åbnes, men ikke læses: Der kom intet i et minut. Intet blev sendt. Ligger den på et netværksdrev, så kopiér den til denne computer, og prøv igen.
command-replacement-silent = En fil angivet med --replace kan åbnes, men ikke læses: Der kom intet i et minut. Intet blev sendt. Ligger den på et netværksdrev, så kopiér den til denne computer, og prøv igen.
command-token-silent = Tokenfilen kan åbnes, men der kan ikke læses noget fra den. Intet blev sendt. Angiv en fil, der indeholder tokenet eller linket.
command-api-key-silent = API-nøglefilen kan åbnes, men der kan ikke læses noget fra den. Intet blev sendt. Angiv en fil, der indeholder nøglen.
command-no-token = Der er intet token i filen. Skriv tokenet eller hele linket fra mailen i den og intet andet.
command-token-unreadable = Tokenfilen kan ikke læses. Kontrollér stien, og at du har adgang til at læse den.
command-link-covered = Linket i filen stammer fra et mailfilter, som skjuler den rigtige adresse. Åbn det i en browser, og skriv den adresse, browseren så viser, i filen.
command-link-several = Der er flere links med forskellige tokens i filen. Lad kun det til denne sag blive stående.
command-api-key-unreadable = API-nøglefilen kan ikke læses eller er tom. Kontrollér stien, og at du har adgang til at læse den.
command-no-api-key = Der er ingen API-nøgle i filen. Skriv nøglen i den og intet andet.
command-no-data-folder = Der er ingen datamappe, hvor Dossier kan notere, hvad der sendes, så intet blev sendt. Sæt HOME (på Linux også XDG_DATA_HOME) til en mappe, du kan skrive i.
command-output-lost = Outputtet kunne ikke skrives. Skaf plads, eller send det et andet sted hen, og kør kommandoen igen.
command-receipt-lost = Sagen er indsendt, men kvitteringen kunne ikke skrives til outputtet. Kør den samme kommando igen: Den sender intet og udskriver kvitteringen.
command-interrupted = Stoppet. Intet blev sendt.
command-replace = Denne sag eller en anden med samme link er sendt og endnu ikke gennemført. Var det denne, så tilføj { $flags } for at sende en anden fil i stedet for en, der er væk eller ikke kan bruges
command-copy-denied = Kopien af journalen ved siden af sagsfilen kunne ikke skrives: Dossier må ikke skrive der. Intet er tabt: Selve journalen er hel og ligger i datamappen.
command-copy-not-written = Kopien af journalen ved siden af sagsfilen kunne ikke skrives: Disken er fuld eller afviste, eller der ligger noget andet. Intet er tabt: Selve journalen er hel og ligger i datamappen.
command-send-anyway = En tidligere afsendelse af denne sag eller med dette link er stadig åben. Kun hvis du ved, at spektr ikke har den, eller at serveren ikke findes mere: --send-anyway opgiver den og sender sagen, som den er nu.
command-not-replaced = Ikke erstattet: { $slots }. spektr havde allerede det første dokument og bad ikke om et andet, så det nye blev ikke sendt.
command-replace-form = skriv det som REFERENCE.FELT=FIL
command-replace-unknown = Sagen har intet dokument { $slot }, der kan erstattes. Angiv det som i fejllisten: REFERENCE.FELT.
command-engine-ended = Dossier kunne ikke starte. Intet blev sendt.
command-practice-failed = Øveserveren kunne ikke starte. Kontrollér, at porten er ledig, og at der er plads på disken.
command-practice-api = API { $url }
command-practice-token = Token { $token }
command-practice-stop = Tryk på Ctrl+C for at stoppe den.
command-window-failed = Vinduet kan ikke åbnes. Dossier kræver en skærm med OpenGL; uden en kan du bruge kommandoerne, som dossier --help viser.
command-no-folder = Der er ingen mappe, som Dossier kan skrive i. Sæt TMPDIR til en, og start Dossier igen.
command-window-elsewhere = Dossier er allerede åbent. Vinduet er bragt frem.
command-window-silent = Dossier er allerede åbent, men vinduet svarer ikke. Vent et øjeblik, eller afslut det, og start Dossier igen: Intet, der er gemt, går tabt.
command-panic = En fejl i Dossier stoppede det, der var i gang her. Intet, der er gemt, er tabt. Start Dossier igen, hvis det er afsluttet.
command-no-upload-host = Skriv en vært som files.example.com eller files.example.com:8443: uden https://, sti, jokertegn og bruger, og ikke denne computer.
