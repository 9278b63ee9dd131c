matrix-title = Kaikkien asiakirjat
matrix-hint = Valitse tiedosto painamalla tyhjää paikkaa tai pudota se siihen. Siirry asiakirjaan painamalla sitä.
matrix-none = Täällä ei ole vielä ketään, joka tarvitsee asiakirjoja. Lisää ensin yritys tai henkilö.
matrix-counts = { $filled } / { $places } paikassa on asiakirja.
matrix-missing-count = { $count ->
        [one] 1 pakollinen asiakirja puuttuu.
       *[other] { $count } pakollista asiakirjaa puuttuu.
    }
matrix-holes-only = Vain ne, joilla on tyhjä paikka
matrix-no-holes = Jokaisessa paikassa on asiakirja.
matrix-row-empty = { $count } tyhjää
matrix-row-full = Kaikki on
matrix-empty = Tyhjä
matrix-missing = Puuttuu
matrix-not-asked = Ei kysytä
matrix-about = { $state }: { $file }
matrix-case = Tapaus
matrix-filter = Suodata nimen mukaan
matrix-nobody = Kenelläkään ei ole tätä nimeä.
matrix-copy-required = { $label } (pakollinen)
