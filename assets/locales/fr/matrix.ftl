matrix-title = Documents de tous
matrix-hint = Cliquez sur un emplacement vide pour choisir son fichier, ou déposez-en un. Cliquez sur un document pour y aller.
matrix-none = Il n’y a encore personne ici qui ait besoin de documents. Ajoutez d’abord une société ou une personne.
matrix-counts = { $filled } emplacements sur { $places } ont un document.
matrix-missing-count = { $count ->
        [one] { $count } document obligatoire manque.
       *[other] { $count } documents obligatoires manquent.
    }
matrix-holes-only = Seulement ceux avec un emplacement vide
matrix-no-holes = Chaque emplacement a son document.
matrix-row-empty = { $count } vides
matrix-row-full = Tout est là
matrix-empty = Vide
matrix-missing = Manquant
matrix-not-asked = Non demandé
matrix-about = { $state }: { $file }
matrix-case = Dossier
matrix-filter = Filtrer par nom
matrix-nobody = Personne ne porte ce nom.
matrix-copy-required = { $label } (obligatoire)
