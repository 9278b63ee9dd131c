tray-title = À attribuer
tray-count = { $count ->
        [one] { $count } fichier attend sa place
       *[other] { $count } fichiers attendent leur place
    }
tray-accept-for = Placer { $file }
tray-accept-all = { $count ->
        [one] En placer { $count }
       *[other] Placer les { $count }
    }
tray-choose = Choisir…
tray-choose-for = Choisir une place pour { $file }
tray-leave-for = Écarter { $file }
tray-leave-all = Tout écarter
tray-not-now = Pas maintenant
tray-search = Chercher des emplacements
tray-looking = Examen en cours…
tray-unknown = Choisissez sa place
tray-filled = { $slot } a déjà un fichier. Choisissez sa place pour le remplacer.
tray-same-in-slot = C’est le fichier qui est déjà dans { $slot }.
tray-same-in-tray = C’est le même fichier qu’un autre ici.
tray-cut = Tous les fichiers n’ont pas été pris : ils sont trop nombreux, ou leurs dossiers sont trop profonds. Déposez le reste en plus petits lots.
tray-proposed = { $slot }: { $why }
tray-why = · { $why }

tray-who-and-what = { $who } et { $what }
tray-who-reference = référence
tray-who-number = numéro
tray-who-name = nom
tray-who-initial = nom avec initiale
tray-who-surname = nom de famille
tray-who-first-name = prénom
tray-who-part = partie du nom
tray-who-only = une seule place possible
tray-what-kind = « { $kind } »
tray-what-label = les mots de son libellé
tray-folder-empty = Aucun fichier de { $folder } ne peut être pris.

tray-unattached = { $count ->
        [one] { $count } fichier n’est rattaché à personne
       *[other] { $count } fichiers ne sont rattachés à personne
    }
tray-unattached-detail = Les fichiers qui attendent dans le bac ne sont pas envoyés. Donnez à chacun sa place, ou envoyez le dossier sans eux ; ils restent dans le bac.
tray-assign-them = Les attribuer
tray-send-without = Envoyer sans eux

tray-selected = { $count } fichiers sur { $all } choisis
tray-leave-selected = En écarter { $count }
tray-none-proposed = Aucun des fichiers choisis n’a de place proposée. Choisissez leurs places une par une.

tray-more-for = Plus pour { $file }
tray-preview = Aperçu
tray-preview-for = Aperçu de { $file }
tray-choose-in-menu-for = Choisir la place de { $file }
tray-leave = Écarter
tray-leave-in-menu-for = Ne pas utiliser { $file }
tray-create-person = Créer la personne { $name }
tray-create-company = Créer la société { $name }
tray-create-for = Créer à partir de { $file }
tray-file-before = Fichier précédent
tray-file-after = Fichier suivant
tray-file-of = { $at } sur { $all }
tray-no-picture = Le fichier est dans un dossier trop grand pour un aperçu. Placez-le pour le voir.

tray-newcomer = { $name } n’est pas dans le dossier
tray-newcomers-add = { $count ->
        [one] En créer { $count } à partir des fichiers…
       *[other] En créer { $count } à partir des fichiers…
    }
tray-newcomers-added = { $count ->
        [one] { $count } société ou personne créée
       *[other] { $count } sociétés et personnes créées
    }, { $files ->
        [0] sans document
        [one] avec { $files } document
       *[other] avec { $files } documents
    }
tray-newcomers-title = Qui figure dans ces papiers ?
tray-newcomers-hint = Lu dans les noms des fichiers. Cochez qui fait partie du dossier et corrigez les noms. Rien n’est créé avant que vous n’appuyiez sur le bouton.
tray-newcomers-tick = Créer { $name }
tray-newcomers-kind = Type de { $name }
tray-newcomers-is-company = Société
tray-newcomers-is-person = Personne
tray-newcomers-company = Nom de la société
tray-newcomers-first = Prénom
tray-newcomers-last = Nom de famille
tray-newcomers-box = { $label }, ligne { $number }
tray-newcomers-number = N° { $number } · { $files }
tray-newcomers-create = { $files ->
        [0] En créer { $count }
        [one] En créer { $count } et placer { $files } document
       *[other] En créer { $count } et placer { $files } documents
    }
tray-newcomers-none = Cochez au moins une société ou une personne.
tray-newcomers-nameless = Saisissez le nom de chaque élément coché.
