preview-pages = { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
preview-show-for = Afficher { $slot }
preview-page = Une page du document
preview-page-of = Page { $page } sur { $pages }
preview-page-before = Page précédente
preview-page-after = Page suivante
preview-smaller = Plus petit
preview-larger = Plus grand
preview-zoom = { $percent } %
preview-zoom-whole = { $zoom }. Afficher la page entière
preview-before = Document précédent
preview-after = Document suivant
preview-count = { $at } sur { $count }
preview-close = Fermer le document
preview-divider = Largeur du document
preview-turn-left = Tourner la vue à gauche
preview-turn-right = Tourner la vue à droite
preview-no-further = On ne peut pas aller plus loin.
preview-drawing = Affichage en cours…
preview-gone = Il n’y a plus de document ici.

preview-none-too-large = L’image est trop grande pour être affichée ici. Le document lui-même est envoyé tel quel.
preview-none-too-slow = L’affichage a pris trop de temps. Le document lui-même est envoyé tel quel.
preview-none-password = Le document ne s’ouvre qu’avec un mot de passe.
preview-none-certificate = Le document ne s’ouvre qu’avec un certificat ou un service de droits.
preview-none-unknown = Dossier ne peut pas afficher ce type de document. Le document lui-même est envoyé tel quel.
preview-none-damaged = Dossier ne peut pas afficher ce document. Ouvrez-le dans un autre programme pour voir s’il est intact.
preview-none-not-read = Le document n’a pas pu être lu. Choisissez-le de nouveau.

preview-restricted = Il s’ouvre, mais l’impression ou la copie est restreinte.
preview-small = Il n’a que { $width } × { $height } pixels. Vérifiez qu’il est lisible.
preview-not-drawn = L’image ne montre pas ce qui est rempli sur cette page. Ouvrez le document dans un autre programme pour le vérifier. Il est envoyé tel quel.
preview-blank = La première page est presque vide. Vérifiez que c’est le bon côté.
preview-heic = HEIC est un format de téléphone que Dossier ne peut pas afficher et que spektr peut refuser. Enregistrez la photo en JPEG ou PDF et choisissez celle-ci.
preview-also-in = Le même fichier est aussi dans { $slot }.

preview-move = Déplacer…
preview-move-for = Déplacer le fichier de { $slot }
preview-move-title = Quelle est sa place ?
preview-move-yes = L’y déplacer
preview-move-swaps = son fichier vient ici
preview-move-here = Déplacer { $file } ici
preview-swap-with = Déplacer { $file } ici, et celui d’ici à sa place
preview-has-file = Il y a déjà un fichier ici. Choisissez l’emplacement dans le bac pour le remplacer.
preview-moved = Le fichier est maintenant dans { $slot }.

preview-pasted = Image collée { $when }.png
preview-pasted-again = Image collée { $when } ({ $number }).png
preview-not-pasted = L’image n’a pas été collée. { $reason }
preview-paste-too-large = L’image a { $width } × { $height } pixels, c’est trop. Enregistrez-la dans un fichier, réduisez-la et choisissez-la.

preview-drop-unnamed = Pièce jointe
preview-drop-not-taken = { $file } n’a pas été pris. { $reason }
preview-drop-while-locked = Ce qui a été déposé pendant que vos dossiers étaient verrouillés n’a pas été pris. Déposez-le de nouveau une fois qu’ils sont ouverts.
preview-drop-without-case = Ce qui a été déposé n’a pas été pris, car aucun dossier n’était affiché. Ouvrez le dossier, puis déposez-le de nouveau.
preview-drop-lost-web = { $count ->
        [one] Une adresse web a été déposée, ce n’est pas un fichier. Enregistrez-la d’abord sur cet ordinateur, puis déposez le fichier.
       *[other] { $count } adresses web ont été déposées, ce ne sont pas des fichiers. Enregistrez-les d’abord sur cet ordinateur, puis déposez les fichiers.
    }
preview-drop-lost-elsewhere = { $count ->
        [one] Un fichier d’un autre ordinateur ({ $what }) a été déposé. Copiez-le d’abord sur cet ordinateur, puis déposez la copie.
       *[other] { $count } fichiers d’un autre ordinateur ({ $what }) ont été déposés. Copiez-les d’abord sur cet ordinateur, puis déposez les copies.
    }
preview-drop-lost-scheme = { $count ->
        [one] Un élément que seul un autre programme peut ouvrir ({ $what }) a été déposé. Enregistrez-le d’abord dans un dossier, puis déposez le fichier.
       *[other] { $count } éléments que seul un autre programme peut ouvrir ({ $what }) ont été déposés. Enregistrez-les d’abord dans un dossier, puis déposez les fichiers.
    }
preview-drop-lost-not-handed = L’autre programme n’a pas remis ce qui a été déposé. Enregistrez-le d’abord dans un dossier, puis déposez le fichier.
preview-drop-lost-no-place = La pièce jointe ne peut pas être reprise de l’autre programme ici. Enregistrez-la d’abord dans un dossier, puis déposez le fichier.
preview-drop-lost-too-large = La pièce jointe déposée est plus grande qu’un document ne peut l’être (15 Mo).
