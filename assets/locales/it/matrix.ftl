matrix-title = Documenti di tutti
matrix-hint = Premi un posto vuoto per sceglierne il file, o trascinane uno lì. Premi un documento per andarci.
matrix-none = Qui non c’è ancora nessuno a cui servano documenti. Aggiungi prima una società o una persona.
matrix-counts = { $filled } posti su { $places } hanno un documento.
matrix-missing-count = { $count ->
        [one] Manca 1 documento obbligatorio.
       *[other] Mancano { $count } documenti obbligatori.
    }
matrix-holes-only = Solo chi ha un posto vuoto
matrix-no-holes = Ogni posto ha il suo documento.
matrix-row-empty = { $count } vuoti
matrix-row-full = Completo
matrix-empty = Vuoto
matrix-missing = Manca
matrix-not-asked = Non richiesto
matrix-about = { $state }: { $file }
matrix-case = Pratica
matrix-filter = Filtra per nome
matrix-nobody = Nessuno ha questo nome.
matrix-copy-required = { $label } (obbligatorio)
