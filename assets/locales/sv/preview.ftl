preview-pages = { $count ->
        [one] 1 sida
       *[other] { $count } sidor
    }
preview-show-for = Titta på { $slot }
preview-page = En sida av dokumentet
preview-page-of = Sida { $page } av { $pages }
preview-page-before = Föregående sida
preview-page-after = Nästa sida
preview-smaller = Mindre
preview-larger = Större
preview-zoom = { $percent } %
preview-zoom-whole = { $zoom }. Visa hela sidan
preview-before = Föregående dokument
preview-after = Nästa dokument
preview-count = { $at } av { $count }
preview-close = Stäng dokumentet
preview-divider = Dokumentets bredd
preview-turn-left = Vrid vyn åt vänster
preview-turn-right = Vrid vyn åt höger
preview-no-further = Längre går det inte.
preview-drawing = Ritar…
preview-gone = Här finns inget dokument längre.

preview-none-too-large = Bilden är för stor för att visas här. Själva dokumentet skickas som det är.
preview-none-too-slow = Det tog för lång tid att rita. Själva dokumentet skickas som det är.
preview-none-password = Dokumentet kan bara öppnas med ett lösenord.
preview-none-certificate = Dokumentet kan bara öppnas med ett certifikat eller via en rättighetstjänst.
preview-none-unknown = Dossier kan inte visa dokument av den här typen. Själva dokumentet skickas som det är.
preview-none-damaged = Dossier kan inte visa dokumentet. Öppna det i ett annat program för att se om det är helt.
preview-none-not-read = Dokumentet kunde inte läsas. Välj det igen.

preview-restricted = Det kan öppnas, men utskrift eller kopiering är begränsad.
preview-small = Det har bara { $width } × { $height } pixlar. Kontrollera att det går att läsa.
preview-not-drawn = Bilden visar inte det som är ifyllt på sidan. Öppna dokumentet i ett annat program för att kontrollera det. Det skickas som det är.
preview-blank = Den första sidan är nästan tom. Kontrollera att det är rätt sida.
preview-heic = HEIC är ett telefonformat som Dossier inte kan visa och som spektr kanske inte tar emot. Spara bilden som JPEG eller PDF och välj den.
preview-also-in = Samma fil finns även i { $slot }.

preview-move = Flytta…
preview-move-for = Flytta filen från { $slot }
preview-move-title = Var hör den hemma?
preview-move-yes = Flytta dit
preview-move-swaps = dess fil kommer hit
preview-move-here = Flytta hit { $file }
preview-swap-with = Flytta hit { $file }, och den som finns här till dess plats
preview-has-file = Här finns redan en fil. Välj platsen i facket för att ersätta den.
preview-moved = Filen är nu i { $slot }.

preview-pasted = Inklistrad bild { $when }.png
preview-pasted-again = Inklistrad bild { $when } ({ $number }).png
preview-not-pasted = Bilden klistrades inte in. { $reason }
preview-paste-too-large = Bilden har { $width } × { $height } pixlar, vilket är för stort. Spara den som fil, gör den mindre och välj den.

preview-drop-unnamed = Bilaga
preview-drop-not-taken = { $file } togs inte emot. { $reason }
preview-drop-while-locked = Det som släpptes medan ärendena var låsta togs inte emot. Släpp det igen när de är öppna.
preview-drop-without-case = Det som släpptes togs inte emot, eftersom inget ärende visades. Öppna ärendet och släpp det igen.
preview-drop-lost-web = { $count ->
        [one] En webbadress släpptes, och den är ingen fil. Spara den först på den här datorn och släpp sedan filen.
       *[other] { $count } webbadresser släpptes, och de är inga filer. Spara dem först på den här datorn och släpp sedan filerna.
    }
preview-drop-lost-elsewhere = { $count ->
        [one] En fil från en annan dator ({ $what }) släpptes. Kopiera den först till den här datorn och släpp sedan kopian.
       *[other] { $count } filer från en annan dator ({ $what }) släpptes. Kopiera dem först till den här datorn och släpp sedan kopiorna.
    }
preview-drop-lost-scheme = { $count ->
        [one] Något släpptes som bara ett annat program kan öppna ({ $what }). Spara det först i en mapp och släpp sedan filen.
       *[other] { $count } saker släpptes som bara ett annat program kan öppna ({ $what }). Spara dem först i en mapp och släpp sedan filerna.
    }
preview-drop-lost-not-handed = Det andra programmet lämnade inte över det som släpptes. Spara det först i en mapp och släpp sedan filen.
preview-drop-lost-no-place = Bilagan kan inte hämtas från det andra programmet här. Spara den först i en mapp och släpp sedan filen.
preview-drop-lost-too-large = Bilagan som släpptes är större än ett dokument får vara (15 MB).
