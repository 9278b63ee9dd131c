handover-kind = Sprawa z dokumentami
handover-file-name = sprawa.age

handover-pack-title = Przekaż tę sprawę
handover-pack-detail = Wszystkie dane i dokumenty trafią do jednego pliku, który otwiera tylko hasło. Inna osoba otworzy go w Dossier przez „Otwórz…”. Przekaż jej hasło, ale nie w tej samej wiadomości co plik.
handover-pack-link = Link do spektr nie jest dołączany.
handover-pack-yes = Wybierz gdzie…
handover-pack-plain = Tylko dane, bez ochrony…
handover-packed = Sprawa jest spakowana. Twoja zostaje tutaj: ustalcie, kto z Was ją wyśle.
handover-not-packed = Sprawa nie została spakowana. { $reason }

handover-unpack-title = Przekazana sprawa
handover-unpack-detail = { $file } otwiera hasło, pod którym go spakowano. Stanie się Twoją sprawą.
handover-unpack-yes = Otwórz
handover-unpack-busy = Trwa sprawdzanie hasła. To zajmuje kilka sekund.
handover-unpacked = Sprawa jest tutaj wraz z dokumentami. Ustalcie, kto z Was ją wyśle.

handover-file = Nie można otworzyć pliku: { $problem }
handover-wrong-passphrase = To nie jest to hasło. Spróbuj ponownie; nic się nie zmieniło.
handover-too-much-work = Ten plik utworzono tak, że sprawdzenie hasła wymaga ponad gigabajta pamięci. Poproś o ponowne spakowanie w Dossier.
handover-not-one = To nie jest sprawa spakowana przez Dossier. Wybierz inny plik albo poproś o ponowne spakowanie.
handover-damaged = Plik po drodze zmieniono lub obcięto. Poproś o ponowne wysłanie.
handover-document = { $slot }: { $problem }
handover-disk-full = Dysk jest pełny. Zwolnij miejsce albo wybierz inne.
handover-not-written = Nie można tam zapisać pliku. Wybierz inny folder.
