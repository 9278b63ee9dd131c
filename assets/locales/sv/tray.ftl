tray-title = Att placera
tray-count = { $count ->
        [one] 1 fil väntar på sin plats
       *[other] { $count } filer väntar på sina platser
    }
tray-accept-for = Placera { $file }
tray-accept-all = { $count ->
        [one] Placera 1
       *[other] Placera alla { $count }
    }
tray-choose = Välj…
tray-choose-for = Välj en plats för { $file }
tray-leave-for = Uteslut { $file }
tray-leave-all = Uteslut alla
tray-not-now = Inte nu
tray-search = Sök platser
tray-looking = Tittar på den…
tray-unknown = Välj var den hör hemma
tray-filled = { $slot } har redan en fil. Välj platsen för att ersätta den.
tray-same-in-slot = Detta är filen som redan finns i { $slot }.
tray-same-in-tray = Detta är samma fil som en annan här.
tray-cut = Alla filer togs inte emot: de är för många, eller deras mappar är för djupa. Släpp resten i mindre delar.
tray-proposed = { $slot }: { $why }
tray-why = · { $why }

tray-who-and-what = { $who } och { $what }
tray-who-reference = referens
tray-who-number = nummer
tray-who-name = namn
tray-who-initial = efternamn med initial
tray-who-surname = efternamn
tray-who-first-name = förnamn
tray-who-part = del av namnet
tray-who-only = bara en plats för den
tray-what-kind = ”{ $kind }”
tray-what-label = orden i fältets namn
tray-folder-empty = Det finns ingen fil i { $folder } som kan tas emot.

tray-unattached = { $count ->
        [one] 1 fil är inte kopplad till någon
       *[other] { $count } filer är inte kopplade till någon
    }
tray-unattached-detail = Filer som väntar i facket skickas inte. Ge var och en sin plats, eller skicka ärendet utan dem; de finns kvar i facket.
tray-assign-them = Placera dem
tray-send-without = Skicka utan dem

tray-selected = { $count } av { $all } filer valda
tray-leave-selected = Uteslut { $count }
tray-none-proposed = Ingen av de valda filerna har en föreslagen plats. Välj deras platser en i taget.

tray-more-for = Mer för { $file }
tray-preview = Förhandsvisa
tray-preview-for = Förhandsvisa { $file }
tray-choose-in-menu-for = Välj plats för { $file }
tray-leave = Uteslut
tray-leave-in-menu-for = Använd inte { $file }
tray-create-person = Skapa { $name } som person
tray-create-company = Skapa { $name } som företag
tray-create-for = Skapa från { $file }
tray-file-before = Föregående fil
tray-file-after = Nästa fil
tray-file-of = { $at } av { $all }
tray-no-picture = Filen ligger i en mapp som är för stor att förhandsvisa. Placera den för att se den.

tray-newcomer = { $name } finns inte i ärendet
tray-newcomers-add = { $count ->
        [one] Skapa 1 från filerna…
       *[other] Skapa { $count } från filerna…
    }
tray-newcomers-added = { $count ->
        [one] 1 företag eller person skapat
       *[other] { $count } företag och personer skapade
    }, { $files ->
        [0] utan dokument
        [one] med 1 dokument
       *[other] med { $files } dokument
    }
tray-newcomers-title = Vilka finns i de här papperen?
tray-newcomers-hint = Läst ur filnamnen. Markera vilka som hör till ärendet och rätta namnen. Inget skapas förrän du trycker på knappen.
tray-newcomers-tick = Skapa { $name }
tray-newcomers-kind = Typ för { $name }
tray-newcomers-is-company = Företag
tray-newcomers-is-person = Person
tray-newcomers-company = Företagets namn
tray-newcomers-first = Förnamn
tray-newcomers-last = Efternamn
tray-newcomers-box = { $label }, rad { $number }
tray-newcomers-number = Nr { $number } · { $files }
tray-newcomers-create = { $files ->
        [0] Skapa { $count }
        [one] Skapa { $count } och placera 1 dokument
       *[other] Skapa { $count } och placera { $files } dokument
    }
tray-newcomers-none = Markera minst ett företag eller en person.
tray-newcomers-nameless = Ange namnet på var och en som är markerad.
