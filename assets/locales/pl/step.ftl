step-number = krok { $number }
step-of = krok { $number } z { $most }
step-of-range = krok { $number } z { $least }–{ $most }
step-getting-short = pobieranie formularza…
step-missing-short = nie ma jeszcze formularza
step-language = Język formularza

step-form = Formularz, o który prosi spektr
step-getting = Pobieranie formularza…
step-running = spektr pracuje nad następnym krokiem. Dossier sam zapyta ponownie.
step-again = Spróbuj ponownie
step-fault-reach = Nie udało się pobrać formularza: brak połączenia ze spektr. Sprawdź sieć i spróbuj ponownie.
step-fault-unread = Nie udało się pobrać formularza: nie można odczytać odpowiedzi. Spróbuj ponownie za chwilę.
step-fault-not-spektr = Nie udało się pobrać formularza: zamiast spektr odpowiedziało coś w sieci. Sprawdź sieć i spróbuj ponownie.
step-fault-redirected = Nie udało się pobrać formularza: adres przekierowuje gdzie indziej, a Dossier za tym nie podąża. Sprawdź link.
step-fault-certificate = Certyfikat serwera nie jest zaufany. Sprawdź adres i sieć.
step-fault-certificate-time = Certyfikat serwera wygasł albo jeszcze nie obowiązuje. Sprawdź zegar tego komputera.
step-fault-address = Nie udało się pobrać formularza: Dossier nie korzysta z tego adresu. Sprawdź link.
step-fault-expired = Nie udało się pobrać formularza: link wygasł. Poproś o nowy i wklej go; nic z wpisanych danych nie zginęło.
step-fault-none = spektr nie ma formularza pod tym linkiem. Mimo to możesz wypełnić firmy i osoby.
step-fault-busy = Nie udało się pobrać formularza: spektr jest zajęty. Spróbuj ponownie za chwilę.
step-fault-server = Nie udało się pobrać formularza: spektr ma własny problem. Spróbuj ponownie za chwilę.
step-fault-other = Nie udało się pobrać formularza. { $says }
step-failed = spektr zakończył ten proces. { $says }
step-end = To koniec formularza
step-end-silent = spektr ma wszystko, czego potrzebuje.
step-end-address = Obszar roboczy podaje tę stronę na później: { $address }
step-expires = spektr czeka na to do { $time }.
step-expired = spektr czekał na to do { $time }. Poproś o nowy link.
step-external = spektr czeka na te wartości
step-open = Otwórz stronę hostowaną
step-open-hint = Otworzy się w przeglądarce, z tokenem linku w adresie.
step-open-elsewhere = W tym kroku otwórz w przeglądarce link z e-maila.
step-vendor-hit-horizon = Tu firma jest wyszukiwana w rejestrze. Może to zrobić tylko strona hostowana.
step-vendor-veriff = Tu osoba pokazuje dokument tożsamości i twarz w Veriff. Może to zrobić tylko ona, na stronie hostowanej.
step-vendor-mit-id = Tu osoba loguje się przez MitID. Może to zrobić tylko ona, na stronie hostowanej.
step-vendor-bank-id = Tu osoba loguje się przez BankID. Może to zrobić tylko ona, na stronie hostowanej.
step-other = Ten krok jest rodzaju, którego ta wersja Dossier nie zna ({ $kind }). Otwórz stronę hostowaną, aby kontynuować.
step-after = Gdy będzie tam gotowe, pobierz formularz ponownie.

step-sent = Krok { $number }, wysłano { $time }
step-sent-plain = Wysłano { $time }
step-sent-about = spektr to ma. Można to tu czytać, ale nie zmieniać.
step-back = Wróć do formularza

start-open = Rozpocznij onboarding bez linku…
start-title = Rozpocznij onboarding
start-environment-hint = Gdzie jest obszar roboczy.
start-key-hint = Z ustawień obszaru roboczego (x-api-key). Jest ukryty podczas pisania.
start-key-wanted = Wpisz klucz obszaru roboczego.
start-process = Proces
start-process-hint = Identyfikator procesu, z obszaru roboczego.
start-process-wanted = Wpisz identyfikator procesu, bez spacji.
start-workspace = Obszar roboczy
start-workspace-wanted = Wpisz identyfikator obszaru roboczego, bez spacji.
start-reference = Odnośnik
start-reference-hint = Twoja nazwa tego klienta. Może pozostać puste.
start-prefill = Wartości do wypełnienia formularza
start-prefill-hint = Pod nazwą, której spektr używa dla pola, na przykład first_name.
start-prefill-name = Nazwa w spektr, wiersz { $row }
start-prefill-value = Wartość, wiersz { $row }
start-prefill-name-short = Nazwa
start-prefill-value-short = Wartość
start-prefill-add = Dodaj wartość
start-prefill-remove = Usuń wiersz { $row }
start-prefill-nameless = Nadaj każdej wartości nazwę jej pola albo ją usuń.
start-prefill-twice = Dwie wartości są dla tego samego pola. Usuń jedną z nich.
start-yes = Rozpocznij
start-going = Rozpoczynanie…
start-fault-reach = Brak połączenia ze spektr. Sprawdź sieć i naciśnij ponownie Rozpocznij: to nadal ten sam onboarding.
start-fault-in-flight = spektr nadal pracuje nad pierwszą próbą. Naciśnij ponownie Rozpocznij za chwilę: to nadal ten sam onboarding.
start-fault-reused = spektr rozpoczął już ten onboarding z innymi wartościami. Zmień coś, aby rozpocząć nowy.
start-fault-key = spektr nie zna tego klucza obszaru roboczego. Sprawdź klucz i środowisko.
start-fault-none = spektr nie zna takiego procesu w tym obszarze roboczym. Sprawdź oba identyfikatory.
start-fault-unread = Nie można odczytać odpowiedzi spektr. Naciśnij ponownie Rozpocznij: to nadal ten sam onboarding.
start-fault-server = spektr ma własny problem. Naciśnij ponownie Rozpocznij za chwilę: to nadal ten sam onboarding.
start-fault-other = Onboarding nie został rozpoczęty. { $says }
start-replayed = spektr rozpoczął już ten onboarding i kontynuuje go.

language-en-US = English (US)
language-en-GB = English (UK)
language-da-DK = Dansk
language-de-DE = Deutsch
language-fr-FR = Français
language-sv-SE = Svenska
language-nb-NO = Norsk bokmål
language-fi-FI = Suomi
language-nl-NL = Nederlands
language-es-ES = Español
language-it-IT = Italiano
language-pl-PL = Polski

step-slow = spektr nadal pracuje nad następnym krokiem.
step-next = spektr ma ten krok i prosi o kolejny.
step-next-counted = spektr ma ten krok i kontynuuje: { $step }.
step-go-on = Dalej
step-not-begun = Nie udało się zacząć następnego kroku. { $reason }
step-not-kept = Formularz jest używany, ale nie jest zachowany ze sprawą. { $reason }

form-change = Co zmieniło się w formularzu
form-change-more = { $count ->
        [one] i jeszcze 1
        [few] i jeszcze { $count }
        [many] i jeszcze { $count }
       *[other] i jeszcze { $count }
    }
form-change-read = Przeczytano
