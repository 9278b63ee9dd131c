# The tabs of the case
review-tab-form = Answers
review-tab-ownership = Ownership
review-tab-documents = Documents
review-tab-review = Review

# The page before sending
review-title = Check the case before you send it
review-title-sent = What was sent
review-where = Where it goes
review-where-environment = Goes to
review-where-nowhere = No link yet. Paste the link from spektr's mail.
review-where-live = This is the live environment: what you send is about real people, and spektr acts on it.
review-where-practice = The practice server on this computer. Nothing leaves it.
review-where-sandbox = An environment for trying things out. Don't send real people's data there.
review-where-own = An address of your own. Make sure that you know whose it is.
review-who = Filled in by
review-who-nobody = Not said yet
review-hosts = Documents go to
review-hosts-s3 = Amazon S3, at the addresses spektr gives for this case, and nowhere else
review-hosts-more = Amazon S3, at the addresses spektr gives for this case, and the hosts allowed in the settings: { $hosts }
review-hosts-here = The practice server on this computer, and nowhere else
review-documents = Documents
review-documents-count = { $count ->
        [0] None
        [one] 1 document, { $size }
       *[other] { $count } documents, { $size } in all
    }
review-change = Change
review-change-named = Change { $what }
review-change-where = Change where it goes
review-change-who = Change who fills it in
review-missing = What is missing
review-missing-copy = Copy missing list
review-missing-copied = Copied. Paste it into a mail.
review-fix = Fix
review-fix-named = Fix: { $what }
review-missing-head = Missing for { $title }:
review-missing-head-untitled = Still missing:
review-company = Company
review-person = Person
review-owns = Who holds what
review-nothing = Nothing entered yet
review-unanswered = Not answered
review-reading = Being read
review-not-read = Can't be sent yet
review-sent-as = sent as { $file }
review-exact = What is sent, exactly
review-exact-show = Show what is sent, exactly
review-exact-hide = Hide what is sent, exactly
review-exact-hint = Broken into lines for reading; otherwise exactly what is sent. Documents are sent separately.
review-exact-not-yet = Fix what is missing first: nothing unfinished is sent, so there is nothing to show.
review-exact-copy = Copy all of it
review-will = { $companies ->
        [0] No company
        [one] 1 company
       *[other] { $companies } companies
    }, { $people ->
        [0] no people
        [one] 1 person
       *[other] { $people } people
    } and { $documents ->
        [0] no documents
        [one] 1 document ({ $size })
       *[other] { $documents } documents ({ $size })
    } go to spektr ({ $environment }) at once. You can pause the sending, and nothing is lost.
review-will-nowhere = The case has no link yet. You are asked for it first.
review-agree = I have checked this. It is about real people, and spektr acts on it.
review-agree-first = Set the tick above first: the case goes to the live environment.
