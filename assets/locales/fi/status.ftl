status-ready = Ei vielä lähetetty
status-preparing = Kysytään spektriltä linkistä
status-submitting = Lähetetään tietoja
status-checking = Tarkistetaan spektriltä
status-uploading = Lähetetään asiakirjoja
status-confirming = Pyydetään spektriltä vahvistusta
status-needs-files = Asiakirjoja tarvitaan
status-needs-decision = Päätöstäsi tarvitaan
status-token-expired = Uusi linkki tarvitaan
status-rejected = On ongelma
status-interrupted = Keskeytetty
status-stopped = Pysäytetty
status-completed = Toimitettu
status-step-sent = Vaihe lähetetty

status-file-waiting = Odottaa
status-file-sending = { $sent } / { $total }
status-file-all-out = Kaikki lähetetty, odotetaan vahvistusta
status-file-retrying = { $why } Yritetään uudelleen, { $tries ->
        [one] 1 yrityksen jälkeen
       *[other] { $tries } yrityksen jälkeen
    }.
status-file-needs-post = Odotetaan uutta latauslinkkiä
status-file-unverified = Lähetetty; spektriltä kysytään, tuliko se perille
status-file-sent = Lähetetty
status-file-missing = spektr ei saanut tätä
status-file-paused = Keskeytetty. { $why }
status-file-held = Pidätetty
status-file-failed = { $why }
status-said = { $name }: { $state }

status-wait-step = Odotetaan spektrin tietoa prosessin tilasta (yritys { $tries }, enintään klo { $time })
status-wait-submit = Odotetaan spektrin vastausta tapaukseen (yritys { $tries }, enintään klo { $time })
status-wait-confirm = Odotetaan spektrin vastausta vahvistukseen (yritys { $tries }, enintään klo { $time })
status-wait-next-try = spektr on varattu tai ei vastaa. Uusi yritys klo { $time } (yritys { $tries })
status-wait-running = spektr käsittelee yhä edellistä vaihetta. Kysytään joka sekunti (yritys { $tries })
status-wait-own-step = spektr saattaa käsitellä lähetettyä. Kysytään joka sekunti (yritys { $tries })
status-wait-settling = spektr saattaa yhä käsitellä sitä. Tarkistetaan uudelleen klo { $time } (tarkistus { $tries })
status-wait-network = Verkkoon ei saada yhteyttä. Uusi yritys klo { $time }
status-wait-upload = Mitään ei ole siirtynyt hetkeen. Odotetaan klo { $time } asti, sitten asiakirjaa yritetään uudelleen tai se vahvistetaan
status-retry-in = Uusi yritys { $secs } s kuluttua
status-bytes = { $count ->
        [one] 1 tavu
       *[other] { $count } tavua
    }
status-kilobytes = { $count } kt
status-megabytes = { $count } Mt

status-proof-answer = spektr vastasi, että tapaus on valmis.
status-proof-step = spektr vastasi, että vaihe on valmis.
status-proof-check = Vastaus katosi, mutta spektrin oma tila osoittaa tapauksen menneen läpi.
status-proof-step-check = Vastaus katosi, mutta spektrin oma tila osoittaa vaiheen menneen läpi.

status-kept-keyring = Linkki on järjestelmän avainrenkaassa
status-kept-memory = Avainrengas ei vastaa: linkki on muistissa, kunnes Dossier suljetaan
status-kept-locked = Avainrengas on lukittu: linkki on muistissa, kunnes Dossier suljetaan

status-live = TUOTANTO
status-sandbox = HIEKKALAATIKKO
status-test = TESTI
status-practice = HARJOITUS
status-custom = OMA OSOITE

status-today = { $time }
status-this-year = { $day }. { $month } { $time }
status-earlier = { $day }. { $month } { $year }
status-yes = Kyllä
status-no = Ei
status-months = tammik. helmik. maalisk. huhtik. toukok. kesäk. heinäk. elok. syysk. lokak. marrask. jouluk.

status-speed = { $speed } sekunnissa
status-left-secs = noin { $count } s jäljellä
status-left-minutes = noin { $count } min jäljellä
status-stands-still = mitään ei juuri nyt lähetetä
status-links-minutes = Asiakirjojen linkit ovat voimassa { $count } min.
status-links-secs = Asiakirjojen linkit ovat voimassa { $count } s; sitten uudet pyydetään automaattisesti.
status-links-ended = Asiakirjojen linkit ovat vanhentuneet; uudet pyydetään automaattisesti.
status-problems-only = Vain ongelmat ({ $count })
status-problems-all = Näytä kaikki { $count }
status-again-only = Vain se, mikä ei tullut perille, lähetetään uudelleen.
status-next-missing = Lähetä uudelleen tai korvaa.
status-next-other = Korvaa toisella tiedostolla.
status-next-failed = Korvaa tai lähetä uudelleen.
status-next-paused = Se jatkuu, kun jatkat.
status-next-held = Se lähetetään, kun yrität sitä uudelleen tai jatkat.
status-hold-file = Pidätä { $name }
status-retry-file = Yritä uudelleen { $name }
status-no-change = Sitä ei voi nyt muuttaa: spektrillä voi jo olla se. Seuraava vaihe selvittää sen, eikä mitään lähetetä kahdesti.
status-on-review = Puutteet on lueteltu tällä sivulla.
status-next-retrying = Mitään ei tarvitse tehdä: se yritetään uudelleen automaattisesti.

status-notification-summary = Dossier
status-notification-completed = Tapaus on toimitettu. Sen kuitti on Dossierissa.
status-notification-rests = Tapauksen lähetys on pysähtynyt. Dossier näyttää, mitä seuraavaksi.
