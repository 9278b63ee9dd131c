vault-in-use = Un autre Dossier a ces dossiers ouverts. Continuez dans sa fenêtre, ou fermez-le d’abord.
vault-read-only = L’emplacement des dossiers est en lecture seule ; rien n’est donc enregistré. Donnez à Dossier un emplacement où il peut écrire.
vault-disk-full = Non enregistré : le disque est plein. Libérez de la place ; ce qui était enregistré avant est intact.
vault-not-written = Non enregistré : le disque a refusé. Vérifiez le disque ; ce qui était enregistré avant est intact.
vault-not-read = Le disque n’a pas pu lire ce qui était enregistré. Vérifiez le disque, puis réessayez.
vault-damaged = Ce qui était enregistré ne peut plus être lu : c’est endommagé. Rien n’y a été touché ; restaurez-le à partir d’une sauvegarde.
vault-newer = Un Dossier plus récent a enregistré ces dossiers. On peut les lire ici ; mettez Dossier à jour pour les modifier.
vault-no-such-case = Ce dossier n’est plus là. Ouvrez-en un autre dans la liste.
vault-not-open = Les dossiers ne sont pas enregistrés pour le moment, car vos dossiers enregistrés sont verrouillés. Déverrouillez-les d’abord.
vault-wrong-passphrase = Ce n’est pas la phrase secrète. Réessayez ; rien n’a changé.

vault-key-no-entry = La clé de vos dossiers manque dans le trousseau du système. Restaurez le trousseau et réessayez, ou saisissez la phrase secrète.
vault-key-locked = Le trousseau du système est verrouillé. Déverrouillez-le et réessayez, ou saisissez la phrase secrète.
vault-key-no-keyring = Aucun trousseau ne répond sur ce système. Démarrez le trousseau et réessayez, ou saisissez la phrase secrète.
vault-key-other-key = Le trousseau du système contient une autre clé que celle de vos dossiers. Restaurez le trousseau et réessayez, ou saisissez la phrase secrète.
vault-key-not-asked = Seule la phrase secrète les ouvre maintenant. Le trousseau du système n’est pas interrogé.

vault-damage-older = Le dernier enregistrement de ce dossier ne peut pas être lu. Voici le précédent.
vault-damage-older-entities = { $count ->
        [one] { $count } société ou personne date
       *[other] { $count } sociétés ou personnes datent
    } d’un enregistrement antérieur.
vault-damage-older-relations = { $count ->
        [one] { $count } relation date
       *[other] { $count } relations datent
    } d’un enregistrement antérieur.
vault-damage-lost-entities = { $count ->
        [one] { $count } société ou personne est perdue
       *[other] { $count } sociétés ou personnes sont perdues
    }.
vault-damage-lost-relations = { $count ->
        [one] { $count } relation est perdue
       *[other] { $count } relations sont perdues
    }.
vault-damage-line = L’état de ce dossier ne peut pas être lu.
vault-damage-copies = Certains de ses documents peuvent manquer.
vault-damage-next = Vérifiez tout : il continue comme nouveau dossier, et celui qui est endommagé reste tel quel.
