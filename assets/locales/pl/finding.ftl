finding-nothing-to-send = Nie ma jeszcze nic do wysłania. Dodaj firmę lub osobę.
finding-form-too-large = Ten formularz ma więcej niż { $limit } pól, czyli więcej, niż Dossier może pokazać. Wypełnij go na stronie spektr.
finding-reference-empty = Odnośnik jest pusty. Wpisz krótką nazwę, na przykład company_1.
finding-reference-is-root = Odnośnik „root” jest zarezerwowany dla szczytu struktury. Wybierz inny.
finding-reference-twice = Odnośnik „{ $reference }” jest użyty dwa razy. Nadaj każdej firmie i osobie własny.
finding-relation-end-unknown = Relacja wskazuje „{ $reference }”, którego nie ma w tej sprawie. Dodaj go albo usuń relację.
finding-relation-from-root = Relacja czyni szczyt struktury posiadaczem. Usuń relację i wybierz jako posiadacza firmę lub osobę.
finding-relation-to-itself = { $reference } ma rolę w sobie samym, jak firma z udziałami własnymi. API records spektr odrzuca kręgi: sprawę można wysłać po potwierdzeniu, a spektr może ją odrzucić.
finding-relation-twice = Ta sama relacja jest tu dwa razy. Usuń jedną z nich.
finding-cycle = Te podmioty posiadają się nawzajem w kręgu: { $references }. API records spektr odrzuca kręgi: sprawę można wysłać po potwierdzeniu, a spektr może ją odrzucić.
finding-role-empty = Relacja nie ma roli. Wybierz ją, na przykład właściciel.
finding-percent-not-a-number = Udział musi być liczbą, na przykład 75 lub 33.3. Użyj kropki i nie wpisuj znaku %.
finding-percent-out-of-range = Udział musi być między 0 a 100.
finding-ownership-above-100 = Udziały w { $reference } sumują się do { $total } %, czyli więcej, niż wyjaśnia zaokrąglenie. Sprawdź je.
finding-indirect-differs = Zadeklarowano tu { $declared } % dla beneficjenta rzeczywistego, ale łańcuch bezpośrednich udziałów daje { $given } %. Sprawdź, co jest właściwe.
finding-nobody-there = W tej sprawie nie ma jeszcze nikogo. Dodaj firmę lub osobę.
finding-nobody-at-top = Na szczycie struktury nie ma jeszcze nikogo. Otwórz firmę, której dotyczy sprawa, i dodaj rolę na szczycie struktury.
finding-not-connected = { $reference } nie jest połączony ze szczytem struktury. Dodaj rolę, która go połączy.

finding-required = Wypełnij „{ $label }”.
finding-not-text = „{ $label }” musi być tekstem.
finding-not-a-number = „{ $label }” musi być liczbą, na przykład 5000000 lub 12.5, z kropką i bez spacji.
finding-not-a-date = „{ $label }” musi być prawdziwą datą, na przykład 1984-03-27; w oknie także 27.3.1984.
finding-two-days = „{ $label }” może oznaczać dwie daty. Wybierz właściwą albo zapisz ją jak 1984-03-27.
finding-birth-in-future = „{ $label }” jest w przyszłości. Sprawdź rok.
finding-birth-too-long-ago = „{ $label }” jest sprzed ponad { $years } lat. Sprawdź rok.
finding-incorporation-in-future = „{ $label }” jest w przyszłości. Sprawdź rok.
finding-not-a-country-meant = „{ $label }” zawiera litery, które nie są kodem żadnego kraju. Dla { $name } jest to { $code }.
finding-not-a-country = „{ $label }” zawiera litery, które nie są kodem żadnego kraju. Wybierz kraj z listy.
finding-not-yes-or-no = „{ $label }” musi mieć wartość tak lub nie.
finding-not-a-list = „{ $label }” musi być listą tekstów.
finding-file-in-list = „{ $label }” przyjmuje jeden plik, a nie listę plików. Usuń otaczającą go listę.
finding-not-a-file = „{ $label }” musi być plikiem. Wybierz plik.
finding-not-a-choice = „{ $label }” musi być jedną z podanych możliwości. Wybierz z listy.
finding-pattern = „{ $label }” nie jest zapisane tak, jak wymaga formularz. Porównaj ze wskazówką.
finding-too-long = „{ $label }” może mieć najwyżej { $limit ->
        [one] 1 znak
        [few] { $limit } znaki
        [many] { $limit } znaków
       *[other] { $limit } znaku
    }.
finding-date-between = „{ $label }” musi być między { $least } a { $most }.
finding-date-least = „{ $label }” musi być { $least } lub później.
finding-date-most = „{ $label }” musi być { $most } lub wcześniej.
finding-age-between = „{ $label }”: wiek musi być między { $least } a { $most }.
finding-age-least = „{ $label }”: wiek musi wynosić { $least } lub więcej.
finding-age-most = „{ $label }”: wiek musi wynosić { $most } lub mniej.
finding-count-between = „{ $label }” musi mieć od { $least } do { $most } wpisów.
finding-count-least = „{ $label }” musi mieć wpisów: { $least } lub więcej.
finding-count-most = „{ $label }” musi mieć wpisów: { $most } lub mniej.
finding-not-entries = „{ $label }” musi być listą wpisów. Usuń to, co jest, a potem je dodaj.
finding-entry-empty = Ten wpis w „{ $label }” jest pusty. Wypełnij go albo usuń.
finding-reserved-name = Nazwa pola „{ $field }” jest zarezerwowana dla samej sprawy. Zmień nazwę pola.
finding-reserved-name-empty = Pole nie ma nazwy. Nadaj ją albo usuń pole.
finding-unseen = „{ $label }” zawiera niewidoczny znak ({ $code }). Usuń go.
finding-unseen-here = Jest tu niewidoczny znak ({ $code }). Usuń go.
finding-unseen-name = Nazwa pola „{ $field }” zawiera niewidoczny znak. Zmień nazwę pola.
finding-untidy = „{ $label }” ma spacje na początku lub końcu albo znaki diakrytyczne oddzielone od liter. Jest wysyłane bez spacji i ze znakami połączonymi z literami.
finding-number-out-of-range = „{ $label }” jest liczbą, której inne programy nie odczytają. Użyj liczby między -1e308 a 1e308.
finding-minus-zero = „{ $label }” to minus zero, które programy odczytują różnie. Wpisz 0.
finding-share-minus-zero = Udział to minus zero, które programy odczytują różnie. Wpisz 0.
finding-last-name-missing = „{ $label }” jest puste. Jeśli osoba ma tylko jedno imię lub nazwisko, zaznacz to; w przeciwnym razie wypełnij pole.
finding-documents-missing = { $count ->
        [one] Brakuje jeszcze 1 wymaganego dokumentu.
        [few] Brakuje jeszcze { $count } wymaganych dokumentów.
        [many] Brakuje jeszcze { $count } wymaganych dokumentów.
       *[other] Brakuje jeszcze { $count } wymaganego dokumentu.
    }
finding-link-missing = Nie ma jeszcze linku do wysłania. Wklej link z e-maila spektr.
finding-file = { $label }: { $problem }

finding-rejected = „{ $label }” odrzucono. { $says }
finding-file-not-read = Plik nie został jeszcze odczytany. Poczekaj chwilę albo wybierz go ponownie.
finding-file-not-found = Pliku już nie ma. Wybierz go ponownie.
finding-file-is-folder = To jest folder. Wybierz pojedynczy plik.
finding-file-not-regular = To nie jest zwykły plik. Wybierz dokument na dysku.
finding-file-no-permission = Nie masz prawa odczytu tego pliku. Poproś o dostęp albo wybierz inną kopię.
finding-file-empty = Wybrany plik jest pusty. Wybierz inny.
finding-file-too-large = Wybrany plik ma { $size }. Może mieć najwyżej { $limit }.
finding-file-too-small = Plik ma { $size }, a magazyn nie przyjmuje mniejszych niż { $limit }. Dołącz inny.
finding-file-wrong-ending = Wybrany plik musi być jednego z tych rodzajów: { $kinds }.
finding-file-near-limit = Wybrany plik ma { $size }. spektr może odrzucać pliki powyżej 15 MB.
finding-file-not-what-it-says = Zawartość to { $actual }, choć nazwa pliku mówi co innego. Sprawdź, czy to właściwy plik.
finding-file-not-what-it-says-unknown = Zawartość nie wygląda na to, co mówi nazwa pliku. Sprawdź, czy to właściwy plik.
finding-file-unreadable = Dysk nie mógł odczytać tego pliku. Spróbuj ponownie albo wybierz inną kopię.
finding-file-changed = Plik zmienił się od dołączenia. Dołącz go ponownie.
finding-file-too-late = Sprawa idzie już dalej z dokumentem, który miała. Najpierw ją zatrzymaj, aby go zastąpić.
finding-file-locked = Inny program zablokował ten plik. Zamknij go tam i wybierz ponownie.
finding-file-copy-gone = Kopii tego dokumentu w Dossier już nie ma. Wybierz dokument ponownie.
finding-file-copy-damaged = Kopia tego dokumentu w Dossier jest uszkodzona. Wybierz dokument ponownie.
finding-file-no-room = Dysk jest pełny, więc Dossier nie mógł zachować kopii dokumentu. Zwolnij miejsce i wybierz go ponownie.
finding-file-needs-password = Wybrany plik jest chroniony hasłem. Zapisz go bez hasła i wybierz tę kopię.
finding-file-needs-certificate = Wybrany plik można otworzyć tylko certyfikatem lub przez usługę praw. Zapisz go bez tej ochrony i wybierz tę kopię.
finding-file-not-kept = Dysk odrzucił kopię dokumentu w Dossier. Wybierz go ponownie za chwilę.

finding-case-is-handover = To sprawa przekazana pod hasłem. Otwórz ją w oknie przez „Otwórz…”.
finding-case-disk-full = Nie udało się zapisać pliku sprawy: dysk jest pełny. Zwolnij miejsce albo zapisz go gdzie indziej.
finding-case-not-written = Nie udało się tam zapisać pliku sprawy. Wybierz inny folder.
finding-case-file = Nie udało się otworzyć pliku sprawy. { $problem }
finding-case-not-utf8 = To nie jest plik sprawy: nie jest tekstem. Wybierz plik zapisany przez Dossier.
finding-case-not-json = Plik sprawy jest uszkodzony w wierszu { $line }, kolumnie { $column }. Popraw go tam albo otwórz wcześniejszą kopię.
finding-case-duplicate-key = Plik sprawy podaje „{ $key }” dwa razy; drugi raz w wierszu { $line }. Usuń jedno z nich.
finding-case-not-a-case-file = To nie jest plik sprawy. Wybierz plik zapisany przez Dossier.
finding-case-newer-version = Plik sprawy utworzył nowszy Dossier (wersja { $found }). Zaktualizuj Dossier, aby go otworzyć.
finding-case-unknown-key = Plik sprawy ma „{ $key }” w { $place }, czego Dossier nie zna. Usuń to albo popraw pisownię.
finding-case-missing-key = W pliku sprawy brakuje „{ $key }” w { $place }. Dodaj to.
finding-case-wrong-kind = Plik sprawy musi mieć { $wanted } w { $place }.
finding-case-top = początek
finding-wanted-text = tekst
finding-wanted-object = grupa nazwanych wartości
finding-wanted-list = lista
finding-wanted-entity-kind = „company” lub „individual”
finding-wanted-number = liczba
finding-wanted-flag = true lub false
finding-wanted-field-value = tekst, liczba, true, false, lista tekstów lub obiektów albo plik
