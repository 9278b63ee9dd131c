tray-title = Sijoitettavat
tray-count = { $count ->
        [one] 1 tiedosto odottaa paikkaansa
       *[other] { $count } tiedostoa odottaa paikkaansa
    }
tray-accept = Hyväksy
tray-accept-for = Hyväksy paikka: { $file }
tray-accept-all = { $count ->
        [one] Hyväksy 1
       *[other] Hyväksy kaikki { $count }
    }
tray-choose = Valitse…
tray-choose-for = Valitse paikka: { $file }
tray-leave-for = Jätä pois { $file }
tray-leave-all = Jätä kaikki pois
tray-not-now = Ei nyt
tray-search = Hae paikkoja
tray-looking = Katsotaan sitä…
tray-unknown = Nimi ei kerro, minne se kuuluu. Valitse sen paikka.
tray-filled = Kohdassa { $slot } on jo tiedosto. Korvaa se valitsemalla paikka.
tray-same-in-slot = Tämä on tiedosto, joka on jo kohdassa { $slot }.
tray-same-in-tray = Tämä on sama tiedosto kuin toinen täällä.
tray-cut = Kaikkia tiedostoja ei otettu: niitä on liikaa tai niiden kansiot ovat liian syviä. Pudota loput pienempinä osina.
tray-proposed = { $slot }: { $why }
tray-why = · { $why }

tray-who-and-what = { $who } ja { $what }
tray-who-reference = viite
tray-who-number = numero
tray-who-name = nimi
tray-who-initial = sukunimi ja alkukirjain
tray-who-surname = sukunimi
tray-who-first-name = etunimi
tray-who-part = osa nimestä
tray-who-only = vain yksi paikka sille
tray-what-kind = ”{ $kind }”
tray-what-label = kentän nimen sanat
tray-folder-empty = Kansiossa { $folder } ei ole otettavaa tiedostoa.

tray-unattached = { $count ->
        [one] 1 tiedostoa ei ole liitetty kehenkään
       *[other] { $count } tiedostoa ei ole liitetty kehenkään
    }
tray-unattached-detail = Lokerossa odottavia tiedostoja ei lähetetä. Anna kullekin paikka tai lähetä tapaus ilman niitä; ne jäävät lokeroon.
tray-assign-them = Sijoita ne
tray-send-without = Lähetä ilman niitä
