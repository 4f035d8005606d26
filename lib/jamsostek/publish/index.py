"""The page that lists all reports."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from . import manifest

TEMPLATES = Path(__file__).parent / "templates"


def write(out: Path) -> None:
    """Writes `index.html` over every report below `out`, the newest period first; a list without rows where there is none."""
    entries = [
        {
            "folder": path.parent.relative_to(out).as_posix(),
            "name": name,
            "cover": entry["cover"],
            "files": sorted(entry["files"]),
        }
        for path in sorted(out.glob(f"*/*/*/{manifest.FILE}"))
        for name, entry in manifest.read(path.parent).items()
    ]
    entries.sort(key=lambda entry: entry["cover"].get("region", ""))
    entries.sort(key=lambda entry: entry["cover"].get("period", ""), reverse=True)
    environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, trim_blocks=True, lstrip_blocks=True)
    page = environment.get_template("reports.html.j2").render(entries=entries)
    aside = out / ".index.html"
    aside.write_text(page, encoding="utf-8")
    aside.replace(out / "index.html")
