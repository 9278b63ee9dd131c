//! Finds the platform's own UI font, regular and semibold, and its monospace font.

use egui::FontData;
use fontique::{
    Attributes, Collection, CollectionOptions, FontStyle, FontWeight, FontWidth, GenericFamily,
    QueryFamily, QueryStatus, SourceCache,
};

use crate::ui::theme::fonts::SystemFonts;

/// Returns the platform's fonts; the bundled font replaces one that is not found.
pub(super) fn find() -> SystemFonts {
    let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: true });
    let mut sources = SourceCache::default();
    let mut font = |families: &[GenericFamily], weight: FontWeight| {
        let mut query = collection.query(&mut sources);
        query.set_families(families.iter().copied().map(QueryFamily::Generic));
        query.set_attributes(Attributes::new(FontWidth::NORMAL, FontStyle::Normal, weight));
        let mut found = None;
        query.matches_with(|font| {
            found =
                Some((font.blob.clone(), font.index, font.synthesis.variation_settings().to_vec()));
            QueryStatus::Stop
        });
        found.map(|(blob, index, variations)| {
            let mut data = FontData::from_blob(blob.into_raw_parts().0, index);
            for (tag, value) in variations {
                data.tweak.coords.push(tag.to_be_bytes(), value);
            }
            data
        })
    };
    let ui = [GenericFamily::UiSansSerif, GenericFamily::SystemUi, GenericFamily::SansSerif];
    SystemFonts {
        regular: font(&ui, FontWeight::NORMAL),
        semibold: font(&ui, FontWeight::SEMI_BOLD),
        monospace: font(
            &[GenericFamily::UiMonospace, GenericFamily::Monospace],
            FontWeight::NORMAL,
        ),
    }
}
