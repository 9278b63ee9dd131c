command-ready = Klaar om te verzenden: niets te herstellen.
command-to-fix = { $count ->
        [one] 1 punt te herstellen
       *[other] { $count } punten te herstellen
    }
command-to-look-at = { $count ->
        [one] 1 punt na te kijken
       *[other] { $count } punten na te kijken
    }
command-warning = Kijk na: { $sentence }
command-next = Volgende: { $step }
command-completed = Ingediend. spektr heeft het dossier en { $count ->
        [0] er waren geen documenten nodig
        [one] 1 document
       *[other] { $count } documenten
    }.
command-check-sound = Niets te herstellen. Het dossier kan worden verzonden.
command-check-warnings = { $counts }. Het dossier kan worden verzonden.
command-more-to-fix = En nog { $count } te herstellen.
command-more-to-look-at = En nog { $count } na te kijken.
command-accept-warnings = Dit dossier bevat een kring of eigen aandelen, die de records-API van spektr weigert. Er is niets verzonden. Voeg --accept-warnings toe om het toch te verzenden.
command-receipt-when = Voltooid op { $when }
command-receipt-case = Dossier { $sha256 }
command-receipt-not-saved = Het ontvangstbewijs kon niet in het journaal worden geschreven: bewaar deze uitvoer.
command-wait-case = De bestanden van het dossier worden nog gelezen. Dossier geeft het op als er om { $time } geen klaar is
command-wait-replacement = De vervangende bestanden worden nog gelezen. Dossier geeft het op als er om { $time } geen klaar is
command-wait-token = Wacht tot { $time } op de inhoud van het tokenbestand
command-wait-api-key = Wacht tot { $time } op de inhoud van het bestand met de API-sleutel
command-case-silent = Een bestand van het dossier kan worden geopend maar niet gelezen: een minuut lang kwam er niets. Er is niets verzonden. Staat het op een netwerkschijf, kopieer het dan naar deze computer en probeer het opnieuw.
command-replacement-silent = Een bestand bij --replace kan worden geopend maar niet gelezen: een minuut lang kwam er niets. Er is niets verzonden. Staat het op een netwerkschijf, kopieer het dan naar deze computer en probeer het opnieuw.
command-token-silent = Het tokenbestand kan worden geopend, maar er kan niets uit worden gelezen. Er is niets verzonden. Geef een bestand op met het token of de link.
command-api-key-silent = Het bestand met de API-sleutel kan worden geopend, maar er kan niets uit worden gelezen. Er is niets verzonden. Geef een bestand op met de sleutel.
command-no-token = Er staat geen token in dat bestand. Zet er het token of de hele link uit de e-mail in en niets anders.
command-token-unreadable = Het tokenbestand kan niet worden gelezen. Controleer het pad en of u het mag lezen.
command-link-covered = De link in dat bestand is van een mailfilter dat het echte adres verbergt. Open hem in een browser en zet het adres dat dan verschijnt in het bestand.
command-link-several = Er staan meerdere links met verschillende tokens in dat bestand. Laat alleen die van dit dossier staan.
command-api-key-unreadable = Het bestand met de API-sleutel kan niet worden gelezen of is leeg. Controleer het pad en of u het mag lezen.
command-no-api-key = Er staat geen API-sleutel in dat bestand. Zet er de sleutel in en niets anders.
command-no-data-folder = Er is geen gegevensmap waarin Dossier kan noteren wat het verzendt, dus is er niets verzonden. Stel HOME (op Linux ook XDG_DATA_HOME) in op een map waarin u mag schrijven.
command-output-lost = De uitvoer kon niet worden geschreven. Maak ruimte of stuur hem elders heen, en voer de opdracht opnieuw uit.
command-receipt-lost = Het dossier is ingediend, maar het ontvangstbewijs kon niet worden uitgevoerd. Voer dezelfde opdracht opnieuw uit: die verzendt niets en toont het ontvangstbewijs.
command-interrupted = Gestopt. Er is niets verzonden.
command-replace = Dit dossier, of een ander met dezelfde link, is verzonden en nog niet voltooid. Was het dit: voeg { $flags } toe om een ander bestand te verzenden in plaats van een dat weg of onbruikbaar is
command-copy-denied = De kopie van het journaal naast het dossierbestand kon niet worden geschreven: Dossier mag daar niet schrijven. Er is niets verloren: het journaal zelf is heel en staat in de gegevensmap.
command-copy-not-written = De kopie van het journaal naast het dossierbestand kon niet worden geschreven: de schijf is vol of weigerde, of er staat iets anders. Er is niets verloren: het journaal zelf is heel en staat in de gegevensmap.
command-send-anyway = Een eerdere verzending van dit dossier, of met deze link, staat nog open. Alleen als u weet dat spektr het niet heeft, of dat de server weg is: --send-anyway geeft die op en verzendt het dossier zoals het nu is.
command-not-replaced = Niet vervangen: { $slots }. spektr had het eerste document al en vroeg niet om een ander, dus is het nieuwe niet verzonden.
command-replace-form = schrijf het als REFERENTIE.VELD=BESTAND
command-replace-unknown = Het dossier heeft geen document { $slot } om te vervangen. Noem het zoals in de bevindingen: REFERENTIE.VELD.
command-engine-ended = Dossier kon niet starten. Er is niets verzonden.
command-practice-failed = De oefenserver kon niet starten. Controleer of de poort vrij is en of er ruimte op de schijf is.
command-practice-api = API { $url }
command-practice-token = Token { $token }
command-practice-stop = Druk op Ctrl+C om hem te stoppen.
command-window-failed = Het venster kan niet worden geopend. Dossier heeft een scherm met OpenGL nodig; gebruik anders de opdrachten die dossier --help toont.
command-no-folder = Er is geen map waarin Dossier mag schrijven. Stel TMPDIR in en start Dossier opnieuw.
command-window-elsewhere = Dossier is al geopend. Het venster is naar voren gehaald.
command-window-silent = Dossier is al geopend, maar het venster reageert niet. Wacht even, of sluit het af en start Dossier opnieuw: wat is opgeslagen, gaat niet verloren.
command-panic = Een fout in Dossier heeft onderbroken wat het hier deed. Wat is opgeslagen, is niet verloren. Is Dossier gestopt, start het dan opnieuw.
command-no-upload-host = Schrijf een host als files.example.com of files.example.com:8443: zonder https://, pad, jokerteken en gebruiker, en niet deze computer.
