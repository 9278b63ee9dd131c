tray-title = Sijoitettavat
tray-count = { $count ->
        [one] 1 tiedosto odottaa paikkaansa
       *[other] { $count } tiedostoa odottaa paikkaansa
    }
tray-accept-for = Sijoita { $file }
tray-accept-all = { $count ->
        [one] Sijoita 1
       *[other] Sijoita kaikki { $count }
    }
tray-choose = Valitse…
tray-choose-for = Valitse paikka: { $file }
tray-leave-for = Jätä pois { $file }
tray-leave-all = Jätä kaikki pois
tray-not-now = Ei nyt
tray-search = Hae paikkoja
tray-looking = Katsotaan sitä…
tray-unknown = Valitse, minne se kuuluu
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

tray-selected = { $count } / { $all } tiedostoa valittu
tray-leave-selected = Jätä pois { $count }
tray-none-proposed = Millään valitulla tiedostolla ei ole ehdotettua paikkaa. Valitse paikat yksitellen.

tray-more-for = Lisää: { $file }
tray-preview = Esikatselu
tray-preview-for = Esikatsele { $file }
tray-choose-in-menu-for = Valitse tiedoston { $file } paikka
tray-leave = Jätä pois
tray-leave-in-menu-for = Älä käytä tiedostoa { $file }
tray-create-person = Luo { $name } henkilönä
tray-create-company = Luo { $name } yrityksenä
tray-create-for = Luo tiedostosta { $file }
tray-file-before = Edellinen tiedosto
tray-file-after = Seuraava tiedosto
tray-file-of = { $at } / { $all }
tray-no-picture = Tiedosto on kansiossa, joka on liian suuri esikatseltavaksi. Näet sen sijoittamalla sen.

tray-newcomer = { $name } ei ole tapauksessa
tray-newcomers-add = { $count ->
        [one] Luo 1 tiedostoista…
       *[other] Luo { $count } tiedostoista…
    }
tray-newcomers-added = { $count ->
        [one] 1 yritys tai henkilö luotu
       *[other] { $count } yritystä ja henkilöä luotu
    }, { $files ->
        [0] ei asiakirjoja
        [one] 1 asiakirja
       *[other] { $files } asiakirjaa
    }
tray-newcomers-title = Keitä näissä papereissa on?
tray-newcomers-hint = Luettu tiedostonimistä. Merkitse, ketkä kuuluvat tapaukseen, ja korjaa nimet. Mitään ei luoda ennen kuin painat painiketta.
tray-newcomers-tick = Luo { $name }
tray-newcomers-kind = Laji: { $name }
tray-newcomers-is-company = Yritys
tray-newcomers-is-person = Henkilö
tray-newcomers-company = Yrityksen nimi
tray-newcomers-first = Etunimi
tray-newcomers-last = Sukunimi
tray-newcomers-box = { $label }, rivi { $number }
tray-newcomers-number = Nro { $number } · { $files }
tray-newcomers-create = { $files ->
        [0] Luo { $count }
        [one] Luo { $count } ja sijoita 1 asiakirja
       *[other] Luo { $count } ja sijoita { $files } asiakirjaa
    }
tray-newcomers-none = Merkitse vähintään yksi yritys tai henkilö.
tray-newcomers-nameless = Anna jokaisen merkityn nimi.
