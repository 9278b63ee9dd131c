handover-kind = Dossier avec documents
handover-file-name = dossier.age

handover-pack-title = Remettre ce dossier
handover-pack-detail = Toutes les informations et tous les documents vont dans un seul fichier que seule sa phrase secrète ouvre. Votre collègue l’ouvre dans Dossier avec « Ouvrir… ». Communiquez-lui la phrase secrète, mais pas dans le même message que le fichier.
handover-pack-link = Le lien vers spektr n’est pas joint.
handover-pack-yes = Choisir où…
handover-pack-plain = Informations seules, sans protection…
handover-packed = Le dossier est empaqueté. Le vôtre reste ici : convenez avec votre collègue de qui l’envoie.
handover-not-packed = Le dossier n’a pas été empaqueté. { $reason }

handover-unpack-title = Un dossier remis
handover-unpack-detail = { $file } s’ouvre avec la phrase secrète de son empaquetage. Il devient un dossier à vous.
handover-unpack-yes = Ouvrir
handover-unpack-busy = La phrase secrète est essayée. Cela prend quelques secondes.
handover-unpacked = Le dossier est ici avec ses documents. Convenez avec votre collègue de qui l’envoie.

handover-file = Le fichier ne peut pas être ouvert : { $problem }
handover-wrong-passphrase = Ce n’est pas la phrase secrète. Réessayez ; rien n’a changé.
handover-too-much-work = Ce fichier est fait de sorte qu’essayer sa phrase secrète demande plus d’un gigaoctet de mémoire. Faites-le empaqueter de nouveau avec Dossier.
handover-not-one = Ce n’est pas un dossier empaqueté par Dossier. Choisissez un autre fichier, ou faites-le empaqueter de nouveau.
handover-damaged = Le fichier a été modifié ou tronqué en chemin. Faites-le renvoyer.
handover-document = { $slot }: { $problem }
handover-disk-full = Le disque est plein. Libérez de la place, ou choisissez un autre endroit.
handover-not-written = Le fichier ne peut pas être écrit là. Choisissez un autre dossier.
