command-ready = Klar til å sendes: ingenting å rette.
command-to-fix = { $count ->
        [one] 1 ting å rette
       *[other] { $count } ting å rette
    }
command-to-look-at = { $count ->
        [one] 1 ting å se på
       *[other] { $count } ting å se på
    }
command-warning = Se på: { $sentence }
command-next = Neste: { $step }
command-completed = Sendt inn. spektr har saken og { $count ->
        [0] ingen dokumenter var nødvendige
        [one] 1 dokument
       *[other] { $count } dokumenter
    }.
command-check-sound = Ingenting å rette. Saken kan sendes.
command-check-warnings = { $counts }. Saken kan sendes.
command-more-to-fix = Og { $count } til å rette.
command-more-to-look-at = Og { $count } til å se på.
command-accept-warnings = Saken har en sirkel eller egne aksjer, som spektrs records-API avviser. Ingenting ble sendt. Legg til --accept-warnings for å sende den likevel.
command-receipt-when = Fullført { $when }
command-receipt-case = Sak     { $sha256 }
command-receipt-not-saved = Kvitteringen kunne ikke skrives til journalen: ta vare på denne utskriften.
command-wait-case = Leser fortsatt sakens filer. Dossier gir opp hvis ingen av dem er ferdig kl. { $time }
command-wait-replacement = Leser fortsatt filene som erstatter dokumenter. Dossier gir opp hvis ingen av dem er ferdig kl. { $time }
command-wait-token = Venter på innholdet i tokenfilen, til { $time }
command-wait-api-key = Venter på innholdet i API-nøkkelfilen, til { $time }
command-case-silent = En av sakens filer kan åpnes, men ikke leses: det kom ingenting på ett minutt. Ingenting ble sendt. Ligger den på en nettverksstasjon, kopier den til denne datamaskinen og prøv igjen.
command-replacement-silent = En fil angitt med --replace kan åpnes, men ikke leses: det kom ingenting på ett minutt. Ingenting ble sendt. Ligger den på en nettverksstasjon, kopier den til denne datamaskinen og prøv igjen.
command-token-silent = Tokenfilen kan åpnes, men ingenting kan leses fra den. Ingenting ble sendt. Angi en fil som inneholder tokenet eller lenken.
command-api-key-silent = API-nøkkelfilen kan åpnes, men ingenting kan leses fra den. Ingenting ble sendt. Angi en fil som inneholder nøkkelen.
command-no-token = Det er ikke noe token i filen. Skriv tokenet, eller hele lenken fra e-posten, i den og ikke noe annet.
command-token-unreadable = Tokenfilen kan ikke leses. Kontroller banen og at du har lov til å lese den.
command-link-covered = Lenken i filen er fra et e-postfilter som skjuler den egentlige adressen. Åpne den i en nettleser og skriv adressen som da vises, i filen.
command-link-several = Det er flere lenker med ulike token i filen. Behold bare den for denne saken.
command-api-key-unreadable = API-nøkkelfilen kan ikke leses eller er tom. Kontroller banen og at du har lov til å lese den.
command-no-api-key = Det er ingen API-nøkkel i filen. Skriv nøkkelen i den og ikke noe annet.
command-no-data-folder = Det finnes ingen datamappe der Dossier kan notere hva som sendes, så ingenting ble sendt. Sett HOME (på Linux også XDG_DATA_HOME) til en mappe du kan skrive i.
command-output-lost = Utdataene kunne ikke skrives. Frigjør plass, eller send dem et annet sted, og kjør kommandoen igjen.
command-receipt-lost = Saken er sendt inn, men kvitteringen kunne ikke skrives ut. Kjør samme kommando igjen: den sender ingenting og skriver ut kvitteringen.
command-interrupted = Stoppet. Ingenting ble sendt.
command-replace = Denne saken, eller en annen med samme lenke, er sendt og ikke fullført ennå. Var det denne: legg til { $flags } for å sende en annen fil i stedet for en som er borte eller ikke kan brukes
command-copy-denied = Kopien av journalen ved siden av saksfilen kunne ikke skrives: Dossier har ikke lov til å skrive der. Ingenting er tapt: selve journalen er hel og ligger i datamappen.
command-copy-not-written = Kopien av journalen ved siden av saksfilen kunne ikke skrives: disken er full eller nektet, eller noe annet ligger der. Ingenting er tapt: selve journalen er hel og ligger i datamappen.
command-send-anyway = En tidligere sending av saken, eller med denne lenken, er fortsatt åpen. Bare hvis du vet at spektr ikke har den, eller at serveren er borte: --send-anyway gir den opp og sender saken slik den er nå.
command-not-replaced = Ikke erstattet: { $slots }. spektr hadde allerede det første dokumentet og ba ikke om et annet, så det nye ble ikke sendt.
command-replace-form = skriv det som REFERANSE.FELT=FIL
command-replace-unknown = Saken har ikke noe dokument { $slot } å erstatte. Angi det som i feillisten: REFERANSE.FELT.
command-engine-ended = Dossier kunne ikke starte. Ingenting ble sendt.
command-practice-failed = Øvingsserveren kunne ikke starte. Kontroller at porten er ledig og at det er plass på disken.
command-practice-api = API { $url }
command-practice-token = Token { $token }
command-practice-stop = Trykk Ctrl+C for å stoppe den.
command-window-failed = Vinduet kan ikke åpnes. Dossier trenger en skjerm med OpenGL; uten en kan du bruke kommandoene som dossier --help viser.
command-no-folder = Det finnes ingen mappe som Dossier kan skrive i. Sett TMPDIR til en, og start Dossier igjen.
command-window-elsewhere = Dossier er allerede åpent. Vinduet er hentet frem.
command-window-silent = Dossier er allerede åpent, men vinduet svarer ikke. Vent litt, eller avslutt det og start Dossier igjen: ingenting som er lagret, går tapt.
command-panic = En feil i Dossier stoppet det som pågikk her. Ingenting som er lagret, er tapt. Start Dossier igjen hvis det er avsluttet.
command-no-upload-host = Skriv en vert som files.example.com eller files.example.com:8443: uten https://, bane, jokertegn og bruker, og ikke denne datamaskinen.
