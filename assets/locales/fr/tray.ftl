tray-title = À attribuer
tray-count = { $count ->
        [one] { $count } fichier attend sa place
       *[other] { $count } fichiers attendent leur place
    }
tray-accept = Accepter
tray-accept-for = Accepter la place de { $file }
tray-accept-all = { $count ->
        [one] En accepter { $count }
       *[other] Accepter les { $count }
    }
tray-choose = Choisir…
tray-choose-for = Choisir une place pour { $file }
tray-leave-for = Écarter { $file }
tray-leave-all = Tout écarter
tray-not-now = Pas maintenant
tray-search = Chercher des emplacements
tray-looking = Examen en cours…
tray-unknown = Son nom ne dit pas où est sa place. Choisissez-la.
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
