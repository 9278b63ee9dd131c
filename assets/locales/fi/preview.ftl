preview-pages = { $count ->
        [one] 1 sivu
       *[other] { $count } sivua
    }
preview-show-for = Katso: { $slot }
preview-page = Asiakirjan sivu
preview-page-of = Sivu { $page } / { $pages }
preview-page-before = Edellinen sivu
preview-page-after = Seuraava sivu
preview-smaller = Pienempi
preview-larger = Suurempi
preview-zoom = { $percent } %
preview-zoom-whole = { $zoom }. Näytä koko sivu
preview-before = Edellinen asiakirja
preview-after = Seuraava asiakirja
preview-count = { $at } / { $count }
preview-close = Sulje asiakirja
preview-divider = Asiakirjan leveys
preview-turn-left = Kierrä näkymää vasemmalle
preview-turn-right = Kierrä näkymää oikealle
preview-no-further = Pidemmälle ei pääse.
preview-drawing = Piirretään…
preview-gone = Täällä ei ole enää asiakirjaa.

preview-none-too-large = Kuva on liian suuri näytettäväksi. Asiakirja itse lähetetään sellaisenaan.
preview-none-too-slow = Piirtäminen kesti liian kauan. Asiakirja itse lähetetään sellaisenaan.
preview-none-password = Asiakirja aukeaa vain salasanalla.
preview-none-certificate = Asiakirja aukeaa vain varmenteella tai oikeuspalvelulla.
preview-none-unknown = Dossier ei voi näyttää tällaisia asiakirjoja. Asiakirja itse lähetetään sellaisenaan.
preview-none-damaged = Dossier ei voi näyttää asiakirjaa. Avaa se toisessa ohjelmassa ja katso, onko se ehjä.
preview-none-not-read = Asiakirjaa ei voitu lukea. Valitse se uudelleen.

preview-restricted = Se aukeaa, mutta tulostusta tai kopiointia on rajoitettu.
preview-small = Siinä on vain { $width } × { $height } kuvapistettä. Tarkista, että se on luettava.
preview-not-drawn = Kuva ei näytä sivulle täytettyä. Tarkista asiakirja toisessa ohjelmassa. Se lähetetään sellaisenaan.
preview-blank = Ensimmäinen sivu on lähes tyhjä. Tarkista, että puoli on oikea.
preview-heic = HEIC on puhelinmuoto, jota Dossier ei voi näyttää ja jota spektr ei ehkä ota vastaan. Tallenna kuva JPEG- tai PDF-muotoon ja valitse se.
preview-also-in = Sama tiedosto on myös kohdassa { $slot }.

preview-move = Siirrä…
preview-move-for = Siirrä kohdan { $slot } tiedosto
preview-move-title = Minne se kuuluu?
preview-move-yes = Siirrä sinne
preview-move-swaps = sen tiedosto tulee tänne
preview-move-here = Siirrä { $file } tähän
preview-swap-with = Siirrä { $file } tähän ja täällä oleva sen paikalle
preview-has-file = Täällä on jo tiedosto. Korvaa se valitsemalla paikka lokerosta.
preview-moved = Tiedosto on nyt kohdassa { $slot }.

preview-pasted = Liitetty kuva { $when }.png
preview-pasted-again = Liitetty kuva { $when } ({ $number }).png
preview-not-pasted = Kuvaa ei liitetty. { $reason }
preview-paste-too-large = Kuvassa on { $width } × { $height } kuvapistettä, mikä on liikaa. Tallenna se tiedostoksi, pienennä sitä ja valitse se.

preview-drop-unnamed = Liite
preview-drop-not-taken = Tiedostoa { $file } ei otettu. { $reason }
preview-drop-while-locked = Tapausten ollessa lukittuina pudotettua ei otettu. Pudota se uudelleen, kun ne ovat auki.
preview-drop-without-case = Pudotettua ei otettu, koska mikään tapaus ei ollut näkyvissä. Avaa tapaus ja pudota se uudelleen.
preview-drop-lost-web = { $count ->
        [one] Pudotettiin verkko-osoite, joka ei ole tiedosto. Tallenna se ensin tälle tietokoneelle ja pudota sitten tiedosto.
       *[other] Pudotettiin { $count } verkko-osoitetta, jotka eivät ole tiedostoja. Tallenna ne ensin tälle tietokoneelle ja pudota sitten tiedostot.
    }
preview-drop-lost-elsewhere = { $count ->
        [one] Pudotettiin toisen tietokoneen ({ $what }) tiedosto. Kopioi se ensin tälle tietokoneelle ja pudota sitten kopio.
       *[other] Pudotettiin { $count } toisen tietokoneen ({ $what }) tiedostoa. Kopioi ne ensin tälle tietokoneelle ja pudota sitten kopiot.
    }
preview-drop-lost-scheme = { $count ->
        [one] Pudotettiin jotain, jonka vain toinen ohjelma voi avata ({ $what }). Tallenna se ensin kansioon ja pudota sitten tiedosto.
       *[other] Pudotettiin { $count } kohdetta, jotka vain toinen ohjelma voi avata ({ $what }). Tallenna ne ensin kansioon ja pudota sitten tiedostot.
    }
preview-drop-lost-not-handed = Toinen ohjelma ei luovuttanut pudotettua. Tallenna se ensin kansioon ja pudota sitten tiedosto.
preview-drop-lost-no-place = Liitettä ei voi ottaa täällä toisesta ohjelmasta. Tallenna se ensin kansioon ja pudota sitten tiedosto.
preview-drop-lost-too-large = Pudotettu liite on suurempi kuin asiakirja saa olla (15 Mt).
