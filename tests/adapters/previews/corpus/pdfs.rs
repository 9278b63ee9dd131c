//! PDFs that are broken, circular, far larger than they look, or active.

use std::fmt::Write as _;

use dossier::domain::intake::FileProblem;

use super::super::samples::huge_jpeg;
use super::{Ends, Stranger, packed_zeros, stranger, unpacked};
use crate::pdf::{assembled, encrypted_pdf, pdf, stream};

pub(super) fn all() -> Vec<Stranger> {
    let mut all = broken();
    all.extend(trees());
    all.extend(bombs());
    all.extend(circles());
    all.extend(fonts());
    all.extend(pictures());
    all.extend(sizes());
    all.extend(acting());
    all
}

type Object = (usize, Vec<u8>);

/// A catalogue (1) with this page tree (2), and other objects.
fn with_tree(tree: &str, others: Vec<Object>) -> Vec<u8> {
    let mut objects =
        vec![(1, b"<< /Type /Catalog /Pages 2 0 R >>".to_vec()), (2, tree.as_bytes().to_vec())];
    objects.extend(others);
    assembled(&objects, "")
}

/// One page (3) with these resources and this content (4), and other objects from 5 on.
fn page_of(about: &str, resources: &str, content: Vec<u8>, others: Vec<Object>) -> Vec<u8> {
    let page = format!(
        "<< /Type /Page /Parent 2 0 R {about} /Resources << {resources} >> /Contents 4 0 R >>"
    );
    let all = [vec![(3, page.into_bytes()), (4, content)], others].concat();
    with_tree("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", all)
}

fn page(resources: &str, content: &str, others: Vec<Object>) -> Vec<u8> {
    page_of("/MediaBox [0 0 595 842]", resources, stream("", content.as_bytes()), others)
}

fn broken() -> Vec<Stranger> {
    let whole = pdf(&["SAMPLE one", "SAMPLE two"]);
    let text = String::from_utf8(whole.clone()).unwrap();
    let table = text.find("xref").unwrap();
    let from = text.rfind("startxref").unwrap();
    let shifted = text.replace("0000000", "0000009");
    let prev = text.replace("trailer\n<<", &format!("trailer\n<< /Prev {table}"));
    let nested = format!("{}{}", "[".repeat(20_000), "]".repeat(20_000));
    vec![
        stranger("cut in half.pdf", whole[..whole.len() / 2].to_vec(), Ends::Either),
        stranger("header alone.pdf", b"%PDF-2.0\n".to_vec(), Ends::Sentence),
        stranger(
            "behind a kilobyte of a scanner's own.pdf",
            [vec![b' '; 1_000], whole.clone()].concat(),
            Ends::Picture,
        ),
        stranger("a table that points elsewhere.pdf", shifted.into_bytes(), Ends::Either),
        stranger("no table.pdf", whole[..table].to_vec(), Ends::Either),
        stranger("a table that follows itself.pdf", prev.into_bytes(), Ends::Either),
        stranger(
            "a start beyond the end.pdf",
            format!("{}startxref\n99999999\n%%EOF\n", &text[..from]).into_bytes(),
            Ends::Either,
        ),
        stranger(
            "no trailer's root.pdf",
            text.replace("/Root 1 0 R", "").into_bytes(),
            Ends::Either,
        ),
        stranger(
            "twenty thousand lists in each other.pdf",
            with_tree(&format!("<< /Type /Pages /Kids {nested} /Count 1 >>"), vec![]),
            Ends::Sentence,
        ),
        stranger(
            "a length that is itself.pdf",
            page_of(
                "/MediaBox [0 0 595 842]",
                "",
                b"<< /Length 4 0 R >>\nstream\n0 0 m\nendstream".to_vec(),
                vec![],
            ),
            Ends::Either,
        ),
        stranger(
            "needs a password.pdf",
            encrypted_pdf("secret"),
            Ends::Refused(FileProblem::NeedsPassword),
        ),
        stranger("must not be printed.pdf", encrypted_pdf(""), Ends::Picture),
        stranger(
            "locked in a way there is not.pdf",
            assembled(
                &[(1, b"<< /Type /Catalog /Pages 2 0 R >>".to_vec())],
                "/Encrypt << /Filter /Standard /V 99 /R 99 >>",
            ),
            Ends::Either,
        ),
    ]
}

fn trees() -> Vec<Stranger> {
    let chain = (3..3_000).map(|at| {
        (
            at,
            format!("<< /Type /Pages /Kids [{} 0 R] /Count 1 /Parent {} 0 R >>", at + 1, at - 1)
                .into_bytes(),
        )
    });
    let kids: String = (3..10_003).fold(String::new(), |mut kids, at| {
        let _infallible = write!(kids, "{at} 0 R ").is_err();
        kids
    });
    let many = (3..10_003)
        .map(|at| (at, b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>".to_vec()));
    vec![
        stranger(
            "no page.pdf",
            with_tree("<< /Type /Pages /Kids [] /Count 0 >>", vec![]),
            Ends::Sentence,
        ),
        stranger(
            "a tree that is its own child.pdf",
            with_tree("<< /Type /Pages /Kids [2 0 R] /Count 1 >>", vec![]),
            Ends::Sentence,
        ),
        stranger(
            "two branches that lead to each other.pdf",
            with_tree(
                "<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 4 >>",
                vec![(
                    3,
                    b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R >>".to_vec(),
                )],
            ),
            Ends::Sentence,
        ),
        stranger(
            "a tree three thousand deep.pdf",
            with_tree("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", chain.collect()),
            Ends::Sentence,
        ),
        stranger(
            "a million pages it does not have.pdf",
            with_tree("<< /Type /Pages /Kids [9 0 R] /Count 1000000 >>", vec![]),
            Ends::Sentence,
        ),
        stranger(
            "ten thousand pages.pdf",
            with_tree(&format!("<< /Type /Pages /Kids [{kids}] /Count 10000 >>"), many.collect()),
            Ends::Picture,
        ),
        stranger(
            "a page that is a number.pdf",
            with_tree("<< /Type /Pages /Kids [42 (text) null] /Count 3 >>", vec![]),
            Ends::Sentence,
        ),
    ]
}

fn bombs() -> Vec<Stranger> {
    let packed =
        |about: &str, content: &[u8]| stream(&format!("/Filter /FlateDecode {about}"), content);
    let a4 = "/MediaBox [0 0 595 842]";
    let twenty = format!("/Filter [{}]", "/FlateDecode ".repeat(20));
    let image = "/Type /XObject /Subtype /Image /BitsPerComponent 8 /ColorSpace /DeviceGray";
    let shown = b"595 0 0 842 0 0 cm /I Do";
    let with_image = |object: Vec<u8>| {
        page_of(a4, "/XObject << /I 5 0 R >>", stream("", shown), vec![(5, object)])
    };
    vec![
        stranger(
            "content that unpacks to 80 MB.pdf",
            page_of(a4, "", packed("", &packed_zeros(80_000_000)), vec![]),
            Ends::Either,
        ),
        stranger(
            "packed twenty times.pdf",
            page_of(a4, "", stream(&twenty, &packed_zeros(60_000)), vec![]),
            Ends::Either,
        ),
        stranger(
            "a million strokes.pdf",
            page("", &"0 0 m 595 842 l S ".repeat(1_000_000 / 4), vec![]),
            Ends::Either,
        ),
        stranger(
            "graphics saved a hundred thousand times.pdf",
            page("", &"q ".repeat(100_000), vec![]),
            Ends::Either,
        ),
        stranger(
            "a small picture of 80 MB.pdf",
            with_image(packed(&format!("{image} /Width 8 /Height 8"), &packed_zeros(80_000_000))),
            Ends::Either,
        ),
        stranger(
            "a picture of a negative size.pdf",
            with_image(stream(&format!("{image} /Width -8 /Height 8"), &[0; 64])),
            Ends::Either,
        ),
        stranger(
            "a picture with too little in it.pdf",
            with_image(packed(&format!("{image} /Width 900 /Height 900"), &unpacked(&[7; 90]))),
            Ends::Either,
        ),
        stranger(
            "a picture of a size that overflows.pdf",
            with_image(stream(&format!("{image} /Width 4294967295 /Height 4294967295"), &[0; 64])),
            Ends::Sentence,
        ),
    ]
}

fn circles() -> Vec<Stranger> {
    let form = |name: &str| {
        format!(
            "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /F {name} 0 R >> >>"
        )
    };
    let pattern = "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /Pattern << /P 5 0 R >> >>";
    let mask = "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Group << /S /Transparency >> /Resources << /ExtGState << /G 6 0 R >> >>";
    let doubling = (5..35).map(|at| {
        let about = form(&(at + 1).to_string());
        (at, stream(&about, b"/F Do /F Do"))
    });
    let tiny = "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.0001 /YStep 0.0001 /Resources << >>";
    vec![
        stranger(
            "a form that draws itself.pdf",
            page("/XObject << /F 5 0 R >>", "/F Do", vec![(5, stream(&form("5"), b"/F Do"))]),
            Ends::Either,
        ),
        stranger(
            "forms that draw each other twice, thirty deep.pdf",
            page("/XObject << /F 5 0 R >>", "/F Do", doubling.collect()),
            Ends::Sentence,
        ),
        stranger(
            "a pattern of itself.pdf",
            page(
                "/Pattern << /P 5 0 R >>",
                "/Pattern cs /P scn 0 0 595 842 re f",
                vec![(5, stream(pattern, b"/Pattern cs /P scn 0 0 9 9 re f"))],
            ),
            Ends::Either,
        ),
        stranger(
            "a pattern in steps of nothing.pdf",
            page(
                "/Pattern << /P 5 0 R >>",
                "/Pattern cs /P scn 0 0 595 842 re f",
                vec![(5, stream(tiny, b"0 0 1 1 re f"))],
            ),
            Ends::Either,
        ),
        stranger(
            "a mask that masks itself.pdf",
            page(
                "/ExtGState << /G 6 0 R >>",
                "/G gs 0 0 595 842 re f",
                vec![
                    (5, stream(mask, b"/G gs 0 0 9 9 re f")),
                    (6, b"<< /Type /ExtGState /SMask << /S /Luminosity /G 5 0 R >> >>".to_vec()),
                ],
            ),
            Ends::Either,
        ),
        stranger(
            "content that is its own list.pdf",
            page_of("/MediaBox [0 0 595 842]", "", b"[4 0 R 4 0 R]".to_vec(), vec![]),
            Ends::Either,
        ),
        stranger(
            "resources that are themselves.pdf",
            page("/Font 5 0 R", "BT /F1 9 Tf (SAMPLE) Tj ET", vec![(5, b"5 0 R".to_vec())]),
            Ends::Either,
        ),
    ]
}

fn fonts() -> Vec<Stranger> {
    let garbage: Vec<u8> = (0..4_000_u32)
        .map(|at| u8::try_from(at.wrapping_mul(2_654_435_761) >> 24).unwrap())
        .collect();
    let text = "BT /F1 60 Tf 60 500 Td (SAMPLE) Tj ET";
    let with_file = |kind: &str, file: &str, about: &str| {
        let font = format!(
            "<< /Type /Font /Subtype /{kind} /BaseFont /SAMPLE /FirstChar 0 /LastChar 255 /FontDescriptor 6 0 R >>"
        );
        let descriptor =
            format!("<< /Type /FontDescriptor /FontName /SAMPLE /Flags 4 /{file} 7 0 R >>");
        let file = stream(about, &garbage);
        page(
            "/Font << /F1 5 0 R >>",
            text,
            vec![(5, font.into_bytes()), (6, descriptor.into_bytes()), (7, file)],
        )
    };
    let glyph = "/Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 83 /LastChar 83 /Widths [9]";
    let type_3 = format!(
        "<< {glyph} /Encoding << /Differences [83 /S] >> /CharProcs << /S 6 0 R >> /Resources << /Font << /F1 5 0 R >> >> >>"
    );
    let map = stream(
        "/Type /CMap",
        "1 begincodespacerange <00> <FFFFFFFF> endcodespacerange ".repeat(5_000).as_bytes(),
    );
    let composite = b"<< /Type /Font /Subtype /Type0 /BaseFont /SAMPLE /Encoding 6 0 R /DescendantFonts [5 0 R] >>".to_vec();
    vec![
        stranger(
            "nonsense for a TrueType font.pdf",
            with_file("TrueType", "FontFile2", ""),
            Ends::Picture,
        ),
        stranger(
            "nonsense for a Type 1 font.pdf",
            with_file("Type1", "FontFile", "/Length1 10 /Length2 9999999 /Length3 0"),
            Ends::Picture,
        ),
        stranger(
            "nonsense for a CFF font.pdf",
            with_file("Type1", "FontFile3", "/Subtype /Type1C"),
            Ends::Picture,
        ),
        stranger(
            "a letter that is written in itself.pdf",
            page(
                "/Font << /F1 5 0 R >>",
                text,
                vec![(5, type_3.into_bytes()), (6, stream("", b"9 0 d0 BT /F1 9 Tf (SSS) Tj ET"))],
            ),
            Ends::Either,
        ),
        stranger(
            "a font made of itself.pdf",
            page("/Font << /F1 5 0 R >>", text, vec![(5, composite), (6, map)]),
            Ends::Either,
        ),
        stranger(
            "letters of a size there is not.pdf",
            page(
                "/Font << /F1 5 0 R >>",
                "BT /F1 1e38 Tf 1e38 0 0 1e38 0 0 Tm (SAMPLE) Tj ET",
                vec![(5, b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_vec())],
            ),
            Ends::Either,
        ),
    ]
}

fn pictures() -> Vec<Stranger> {
    let garbage: Vec<u8> = (0..3_000_u32)
        .map(|at| u8::try_from(at.wrapping_mul(2_246_822_519) >> 24).unwrap())
        .collect();
    let with = |filter: &str, about: &str| {
        let about = format!(
            "/Type /XObject /Subtype /Image /Width 64 /Height 64 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /{filter} {about}"
        );
        page(
            "/XObject << /I 5 0 R >>",
            "595 0 0 842 0 0 cm /I Do",
            vec![(5, stream(&about, &garbage))],
        )
    };
    vec![
        stranger("nonsense for a JPEG.pdf", with("DCTDecode", ""), Ends::Picture),
        stranger("nonsense for a JPEG 2000.pdf", with("JPXDecode", ""), Ends::Picture),
        stranger("nonsense for a JBIG2.pdf", with("JBIG2Decode", ""), Ends::Picture),
        stranger(
            "a fax two thousand million wide.pdf",
            with("CCITTFaxDecode", "/DecodeParms << /K -1 /Columns 2000000000 /Rows 2000000000 >>"),
            Ends::Sentence,
        ),
        stranger(
            "nonsense for LZW.pdf",
            with("LZWDecode", "/DecodeParms << /Predictor 15 /Columns 2000000000 /Colors 99 >>"),
            Ends::Either,
        ),
        stranger(
            "a JPEG of 100 megapixels that says 64 by 64.pdf",
            page(
                "/XObject << /I 5 0 R >>",
                "595 0 0 842 0 0 cm /I Do",
                vec![(
                    5,
                    stream(
                        "/Type /XObject /Subtype /Image /Width 64 /Height 64 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode",
                        &huge_jpeg(0xC2),
                    ),
                )],
            ),
            Ends::Either,
        ),
        stranger(
            "a picture in between of ten thousand million pixels.pdf",
            page(
                "",
                "q 595 0 0 842 0 0 cm BI /W 100000 /H 100000 /BPC 8 /CS /G ID SAMPLE EI Q",
                vec![],
            ),
            Ends::Either,
        ),
        stranger(
            "a fax in between, two thousand million wide.pdf",
            page(
                "",
                "q 595 0 0 842 0 0 cm BI /W 64 /H 64 /BPC 1 /F /CCF /DP << /K -1 /Columns 2000000000 >> ID SAMPLE EI Q",
                vec![],
            ),
            Ends::Sentence,
        ),
        stranger("a filter there is not.pdf", with("SampleDecode", ""), Ends::Picture),
    ]
}

fn sizes() -> Vec<Stranger> {
    let of = |about: &str| page_of(about, "", stream("", b"0 0 9 9 re f"), vec![]);
    vec![
        stranger(
            "a page of a thousand million points.pdf",
            of("/MediaBox [0 0 1e9 1e9]"),
            Ends::Either,
        ),
        stranger("a page without any size.pdf", of("/MediaBox [0 0 0 0]"), Ends::Either),
        stranger("a page upside down.pdf", of("/MediaBox [595 842 0 0]"), Ends::Picture),
        stranger("a page of words.pdf", of("/MediaBox [(a) (b) /c null]"), Ends::Either),
        stranger("a page as narrow as a hair.pdf", of("/MediaBox [0 0 0.001 842]"), Ends::Either),
        stranger(
            "turned by 17 degrees.pdf",
            of("/MediaBox [0 0 595 842] /Rotate 17"),
            Ends::Picture,
        ),
        stranger(
            "a unit of a million.pdf",
            of("/MediaBox [0 0 595 842] /UserUnit 1000000"),
            Ends::Either,
        ),
    ]
}

/// Documents that are active in other programs and do nothing here.
fn acting() -> Vec<Stranger> {
    let page = |about: &str| {
        (3, format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {about} >>").into_bytes())
    };
    let with = |catalogue: &str, about: &str| {
        let objects = [
            (1, format!("<< /Type /Catalog /Pages 2 0 R {catalogue} >>").into_bytes()),
            (2, b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec()),
            page(about),
        ];
        assembled(&objects, "")
    };
    let link = "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http://192.0.2.1/SAMPLE) >> >>]";
    vec![
        stranger(
            "runs a script.pdf",
            with("/OpenAction << /S /JavaScript /JS (app.alert\\('SAMPLE'\\)) >>", ""),
            Ends::Picture,
        ),
        stranger(
            "starts a program.pdf",
            with("/OpenAction << /S /Launch /F (/bin/sh) >>", ""),
            Ends::Picture,
        ),
        stranger(
            "calls home.pdf",
            with("/URI << /Base (http://192.0.2.1/) >>", link),
            Ends::Picture,
        ),
        stranger(
            "takes a file along.pdf",
            with("/Names << /EmbeddedFiles << /Names [(a.exe) << /F (a.exe) >>] >> >>", ""),
            Ends::Picture,
        ),
    ]
}
