using System.IO.Compression;
using System.Text;
using TeamsAssistant.Imports.Register;

namespace TeamsAssistant.Tests.Builders;

/// <summary>A small register that is right in everything, until a test says what is not. A test names only what matters to it.</summary>
internal sealed class RegisterFiles
{
    /// <summary>Sara, whom the right register knows.</summary>
    public const string SaraId = "11111111-1111-4111-8111-111111111101";

    /// <summary>Another person, whom it does not know.</summary>
    public const string ToreId = "11111111-1111-4111-8111-111111111102";

    private readonly Dictionary<string, TestSheet> sheets = [];
    private readonly Dictionary<string, byte[]> extraFiles = [];

    /// <summary>One committee, Sara, the programme TP with its part TU, a source, a budget, an indicator and a round.</summary>
    public static RegisterFiles Right() => new RegisterFiles()
        .Row("nämnder", ("Nämnd", "Kommunstyrelsen"), ("Förkortning", "KS"), ("Diarieprefix", "KSN"))
        .Row("personer", ("Person-id", SaraId), ("Namn", "Sara Samordnare"), ("E-post", "sara@example.se"), ("Roll", "Samordnare"), ("Nämnd", ""), ("Chef", ""))
        .Row("insatser", ("Insats-id", "TP"), ("Namn", "Trygghetspaketet"), ("Typ", "Program"), ("Nämnd", "KS"), ("Ansvarig", "sara@example.se"), ("Program", ""), ("Objektskod", ""), ("Start", ""), ("Slut", ""))
        .Row("insatser", ("Insats-id", "TU"), ("Namn", "Trygga unga"), ("Typ", "Insats"), ("Nämnd", "KS"), ("Ansvarig", "sara@example.se"), ("Program", "TP"), ("Objektskod", "4110"))
        .Row("källor", ("Källa", "Ram"), ("Ordning", "3"), ("År", "2026"), ("Tilldelat", "12 600 tkr"), ("Överförs", "nej"), ("Återbetalas", ""))
        .Row("finansiering", ("Insats-id", "TU"), ("År", "2026"), ("Källa", "Ram"), ("Budget", "12600"))
        .Row("indikatorer", ("Indikator-id", "NRI"), ("Insats-id", "TP"), ("Indikator", "Nöjd Region-Index – Trygghet"), ("Riktning", "högre"), ("År", "2020"), ("Målvärde", "45"), ("Utfall", "38"))
        .Row("omgångar", ("Omgång", "T3-2026"), ("Takt", "tertial"), ("Period från", "2026-09-01"), ("Period till", "2026-12-31"), ("Start", "2026-11-16"), ("Sista svar", "2026-11-30"), ("Nämnd", "KS"), ("Sammanträde", "2026-12-08"));

    /// <summary>One more row; columns that the sheet does not have yet are added to it.</summary>
    public RegisterFiles Row(string sheet, params (string Column, string Value)[] cells)
    {
        if (!sheets.TryGetValue(sheet, out var known))
        {
            sheets[sheet] = known = new TestSheet();
        }

        known.Add(cells);
        return this;
    }

    /// <summary>An initiative of KS that is right in what the test does not mention.</summary>
    public RegisterFiles Initiative(string id, params (string Column, string Value)[] cells)
    {
        var row = new Dictionary<string, string>
        {
            ["Insats-id"] = id,
            ["Namn"] = $"Insats {id}",
            ["Typ"] = "Insats",
            ["Nämnd"] = "KS",
            ["Ansvarig"] = "sara@example.se",
            ["Objektskod"] = $"9{id}",
        };
        foreach (var (column, value) in cells)
        {
            row[column] = value;
        }

        return Row("insatser", [.. row.Select(cell => (cell.Key, cell.Value))]);
    }

    /// <summary>Another value in a cell, by row as a spreadsheet counts.</summary>
    public RegisterFiles Cell(string sheet, int row, string column, string value)
    {
        sheets[sheet].Set(row - 2, column, value);
        return this;
    }

    public RegisterFiles Header(string sheet, string column, string renamed)
    {
        sheets[sheet].Rename(column, renamed);
        return this;
    }

    public RegisterFiles Without(string sheet)
    {
        sheets.Remove(sheet);
        return this;
    }

    public RegisterFiles WithoutColumn(string sheet, string column)
    {
        sheets[sheet].Remove(column);
        return this;
    }

    /// <summary>A sheet with another name.</summary>
    public RegisterFiles Named(string sheet, string renamed)
    {
        sheets.Remove(sheet, out var known);
        sheets[renamed] = known!;
        return this;
    }

    /// <summary>A file as it is, in place of a sheet's if it is named so.</summary>
    public RegisterFiles File(string name, byte[] content)
    {
        sheets.Remove(Path.GetFileNameWithoutExtension(name));
        extraFiles[name] = content;
        return this;
    }

    public RegisterFiles File(string name, string content) => File(name, Encoding.UTF8.GetBytes(content));

    /// <summary>The text of a sheet as .csv.</summary>
    public string Csv(string sheet, char separator = ';') => sheets[sheet].Csv(separator);

    /// <summary>Writes the folder and reads it.</summary>
    public RegisterReading Read() => InTemporary(folder => RegisterReader.Read(Folder(folder)));

    public RegisterReading Read(RegisterLimits limits) =>
        InTemporary(folder => RegisterReader.Read(Folder(folder), limits, CancellationToken.None));

    public RegisterReading ReadZip(string inFolder = "", Encoding? names = null) => InTemporary(folder =>
    {
        var path = Path.Combine(folder, "register.zip");
        using (var archive = new ZipArchive(System.IO.File.Create(path), ZipArchiveMode.Create, leaveOpen: false, names))
        {
            foreach (var (name, content) in Files(';'))
            {
                using var entry = archive.CreateEntry(inFolder + name).Open();
                entry.Write(content);
            }
        }

        return RegisterReader.Read(path);
    });

    public RegisterReading ReadWorkbook() => InTemporary(folder =>
    {
        var path = Path.Combine(folder, "register.xlsx");
        WorkbookFile.Write(path, sheets.Select(sheet => (sheet.Key, sheet.Value.Table())));
        return RegisterReader.Read(path);
    });

    /// <summary>Writes the .csv files into the folder.</summary>
    public string Folder(string folder, char separator = ';')
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, content) in Files(separator))
        {
            System.IO.File.WriteAllBytes(Path.Combine(folder, name), content);
        }

        return folder;
    }

    public static T InTemporary<T>(Func<string, T> act)
    {
        var folder = Directory.CreateTempSubdirectory("register-");
        try
        {
            return act(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private IEnumerable<(string Name, byte[] Content)> Files(char separator) =>
        sheets.Select(sheet => ($"{sheet.Key}.csv", Encoding.UTF8.GetBytes(sheet.Value.Csv(separator))))
            .Concat(extraFiles.Select(file => (file.Key, file.Value)));
}
