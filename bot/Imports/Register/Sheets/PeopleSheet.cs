using TeamsAssistant.Access;

namespace TeamsAssistant.Imports.Register.Sheets;

/// <summary>Sheet personer: one row a role, so a person may have several. Other sheets name a person by e-mail.</summary>
internal sealed class PeopleSheet
{
    private readonly bool isRead;
    private readonly Dictionary<string, Person> byId = [];
    private readonly Dictionary<string, string> idByEmail = [];
    private readonly Dictionary<string, RegisterRow> firstRows = [];

    public PeopleSheet(LoadedSheet sheet, CommitteeSheet committees)
    {
        isRead = sheet.IsRead;
        foreach (var row in sheet.Rows)
        {
            Read(row, committees);
        }

        People = [.. byId.Values.OrderBy(person => person.Id, StringComparer.Ordinal)];
    }

    public IReadOnlyList<Person> People { get; }

    /// <summary>The Entra object id of the person whose e-mail is the cell, or null; an unknown one is a fault.</summary>
    public string? Resolve(RegisterRow row, string column) => row.Text(column) is { } email ? Resolve(row, column, email) : null;

    /// <summary>The Entra object ids of a cell with e-mails by comma.</summary>
    public IReadOnlyList<string> ResolveList(RegisterRow row, string column) =>
        [.. row.List(column).Select(email => Resolve(row, column, email)).OfType<string>()];

    private string? Resolve(RegisterRow row, string column, string email)
    {
        if (idByEmail.TryGetValue(Fold.Of(email), out var id))
        {
            return id;
        }

        if (isRead)
        {
            row.FaultIn(column, email, "reference.person");
        }

        return null;
    }

    private void Read(RegisterRow row, CommitteeSheet committees)
    {
        var id = PersonId(row);
        var name = row.Text("Namn");
        var email = row.Email("E-post");
        var manager = row.Email("Chef");
        var role = row.Word("Roll", RegisterWords.Roles);
        var committee = committees.Resolve(row, "Nämnd");
        if (id is null || name is null || email is null || !IsOnePerson(row, id, email) || role is null)
        {
            return;
        }

        // A row whose committee is wrong must not turn into one for all committees; the fault stops the import anyway.
        var grant = new RoleGrant(role.Value, committee);
        if (byId.TryGetValue(id, out var person))
        {
            Same(row, id, "Namn", person.Name, name);
            Same(row, id, "Chef", person.Manager, manager);
            byId[id] = person with { Manager = person.Manager ?? manager, Grants = [.. person.Grants.Append(grant).Distinct()] };
            return;
        }

        firstRows[id] = row;
        byId[id] = new Person(id, name, email, manager, [grant]);
    }

    /// <summary>Chef may be left out in other rows, but not differ.</summary>
    private void Same(RegisterRow row, string id, string column, string? known, string? later)
    {
        if (known is not null && later is not null && known != later)
        {
            row.Fault(column, "person.differs", firstRows[id].NumberText);
        }
    }

    private static string? PersonId(RegisterRow row)
    {
        if (row.Text("Person-id") is not { } text)
        {
            return null;
        }

        if (Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty)
        {
            return id.ToString("D");
        }

        row.Fault("Person-id", "value.personId");
        return null;
    }

    private bool IsOnePerson(RegisterRow row, string id, string email)
    {
        if (!idByEmail.TryAdd(Fold.Of(email), id) && idByEmail[Fold.Of(email)] != id)
        {
            row.Fault("E-post", "person.twoIds");
            return false;
        }

        if (byId.TryGetValue(id, out var known) && known.Email != email)
        {
            row.Fault("E-post", "person.twoEmails", known.Email);
            return false;
        }

        return true;
    }
}
