tray-title = Att placera
tray-count = { $count ->
        [one] 1 fil väntar på sin plats
       *[other] { $count } filer väntar på sina platser
    }
tray-accept = Godkänn
tray-accept-for = Godkänn platsen för { $file }
tray-accept-all = { $count ->
        [one] Godkänn 1
       *[other] Godkänn alla { $count }
    }
tray-choose = Välj…
tray-choose-for = Välj en plats för { $file }
tray-leave-for = Uteslut { $file }
tray-leave-all = Uteslut alla
tray-not-now = Inte nu
tray-search = Sök platser
tray-looking = Tittar på den…
tray-unknown = Namnet säger inte var den hör hemma. Välj dess plats.
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
