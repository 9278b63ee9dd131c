# Previews of documents.

preview-pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
preview-show-for = Look at { $slot }
preview-page = A page of the document
preview-page-of = Page { $page } of { $pages }
preview-page-before = Page before
preview-page-after = Page after
preview-smaller = Smaller
preview-larger = Larger
preview-zoom = { $percent } %
preview-zoom-whole = { $zoom }. Show the whole page
preview-before = Document before
preview-after = Next document
preview-count = { $at } of { $count }
preview-close = Close the document
preview-divider = Width of the document
preview-turn-left = Turn the view left
preview-turn-right = Turn the view right
preview-no-further = This is as far as it goes.
preview-drawing = Drawing it…
preview-gone = There is no document here any more.

# Reasons for a missing picture
preview-none-too-large = The picture is too large to be shown here. The document itself is sent as it is.
preview-none-too-slow = Drawing it took too long. The document itself is sent as it is.
preview-none-password = The document opens with a password only.
preview-none-certificate = The document opens with a certificate or by a rights service only.
preview-none-unknown = Dossier can't draw documents of this kind. The document itself is sent as it is.
preview-none-damaged = Dossier can't draw this document. Open it in another program to see whether it is whole.
preview-none-not-read = The document could not be read. Choose it again.

# Hints
preview-restricted = It opens, but printing or copying is restricted.
preview-small = It has only { $width } × { $height } pixels. Check that it can be read.
preview-not-drawn = The picture does not show what is filled in on this page. Open the document in another program to check it. It is sent as it is.
preview-blank = The first page is nearly blank. Check that it is the right side.
preview-heic = HEIC is a phone's format that Dossier can't draw and spektr may not take. Save the photo as JPEG or PDF and choose that.
preview-also-in = The same file is in { $slot } as well.

# Moving a document
preview-move = Move…
preview-move-for = Move the file of { $slot }
preview-move-title = Where does it belong?
preview-move-yes = Move it there
preview-move-swaps = its file comes here
preview-move-here = Move { $file } here
preview-swap-with = Move { $file } here, and the one that is here to its place
preview-has-file = There is a file here already. Choose the place in the tray to replace it.
preview-moved = The file is now in { $slot }.

# Pictures from the clipboard; the text after the last full stop is the file ending
preview-pasted = Pasted picture { $when }.png
preview-pasted-again = Pasted picture { $when } ({ $number }).png
preview-not-pasted = The picture was not pasted. { $reason }
preview-paste-too-large = The picture has { $width } × { $height } pixels, which is too large. Save it as a file, make it smaller, and choose that.

# Drops that are no files on this computer
preview-drop-unnamed = Attachment
preview-drop-not-taken = { $file } was not taken. { $reason }
preview-drop-while-locked = What was dropped while your cases were locked was not taken. Drop it again once they are open.
preview-drop-without-case = What was dropped was not taken, because no case was shown. Open the case, then drop it again.
preview-drop-lost-web = { $count ->
        [one] An address on the web was dropped, which is no file. Save it on this computer first, then drop the file.
       *[other] { $count } addresses on the web were dropped, which are no files. Save them on this computer first, then drop the files.
    }
preview-drop-lost-elsewhere = { $count ->
        [one] A file of another computer ({ $what }) was dropped. Copy it to this computer first, then drop the copy.
       *[other] { $count } files of another computer ({ $what }) were dropped. Copy them to this computer first, then drop the copies.
    }
preview-drop-lost-scheme = { $count ->
        [one] Something was dropped that only another program can open ({ $what }). Save it in a folder first, then drop the file.
       *[other] { $count } things were dropped that only another program can open ({ $what }). Save them in a folder first, then drop the files.
    }
preview-drop-lost-not-handed = The other program did not hand over what was dropped. Save it in a folder first, then drop the file.
preview-drop-lost-no-place = The attachment can't be taken from the other program here. Save it in a folder first, then drop the file.
preview-drop-lost-too-large = The attachment that was dropped is larger than a document may be (15 MB).
