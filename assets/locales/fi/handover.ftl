handover-kind = Tapaus asiakirjoineen
handover-file-name = tapaus.age

handover-pack-title = Luovuta tapaus
handover-pack-detail = Kaikki tiedot ja asiakirjat menevät yhteen tiedostoon, jonka vain sen tunnuslause avaa. Kollegasi avaa sen Dossierissa painikkeesta ”Avaa…”. Kerro tunnuslause, mutta älä samassa viestissä tiedoston kanssa.
handover-pack-link = Linkki spektriin ei tule mukaan.
handover-pack-yes = Valitse paikka…
handover-pack-plain = Vain tiedot, suojaamatta…
handover-packed = Tapaus on pakattu. Omasi jää tänne: sopikaa, kumpi sen lähettää.
handover-not-packed = Tapausta ei pakattu. { $reason }

handover-unpack-title = Luovutettu tapaus
handover-unpack-detail = { $file } aukeaa tunnuslauseella, jolla se pakattiin. Siitä tulee oma tapauksesi.
handover-unpack-yes = Avaa
handover-unpack-busy = Tunnuslausetta kokeillaan. Se kestää muutaman sekunnin.
handover-unpacked = Tapaus on täällä asiakirjoineen. Sopikaa, kumpi sen lähettää.

handover-file = Tiedostoa ei voi avata: { $problem }
handover-wrong-passphrase = Tämä ei ole tunnuslause. Yritä uudelleen; mikään ei muuttunut.
handover-too-much-work = Tiedosto on tehty niin, että tunnuslauseen kokeilu vie yli gigatavun muistia. Pyydä pakkaamaan se uudelleen Dossierilla.
handover-not-one = Tämä ei ole Dossierin pakkaama tapaus. Valitse toinen tiedosto tai pyydä pakkaamaan se uudelleen.
handover-damaged = Tiedosto muuttui tai katkesi matkalla. Pyydä se uudelleen.
handover-document = { $slot }: { $problem }
handover-disk-full = Levy on täynnä. Vapauta tilaa tai valitse toinen paikka.
handover-not-written = Tiedostoa ei voi kirjoittaa sinne. Valitse toinen kansio.
