using Azure.Data.Tables;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using TeamsAssistant.Storage;
using TeamsAssistant.Teams.Conversations;

namespace TeamsAssistant.Tests.Drivers;

/// <summary>What lies in an assistant's tables, to see that nothing was written. What comes with every activity or by itself is left out: conversation references, the lease, how the shared cards stand.</summary>
internal static class Stored
{
    /// <summary>Every row as table, keys and tag.</summary>
    public static async Task<IReadOnlyList<string>> EverythingAsync(RunningAssistant assistant)
    {
        var tables = assistant.Services.GetRequiredService<StorageTables>();
        var rows = new List<string>();
        foreach (var name in StorageTables.Names.Where(name => name is not (TableName.Conversations or TableName.Leases)))
        {
            await foreach (var row in tables.Get(name).QueryAsync<TableEntity>())
            {
                if (name == TableName.Rounds && row.RowKey.StartsWith("card|", StringComparison.Ordinal))
                {
                    continue;
                }

                rows.Add($"{name} {row.PartitionKey} {row.RowKey} {row.ETag}");
            }
        }

        return rows;
    }

    /// <summary>Keeps a chat with each of them, as if each had written once.</summary>
    public static async Task KeepChatsAsync(RunningAssistant assistant, IEnumerable<string> people)
    {
        var table = assistant.Services.GetRequiredService<StorageTables>().Get(TableName.Conversations);
        foreach (var chunk in people.Chunk(PartitionBatch.MostOperations))
        {
            await table.SubmitTransactionAsync(chunk.Select(person => new TableTransactionAction(TableTransactionActionType.Add, ChatOf(assistant, person))));
        }
    }

    private static TableEntity ChatOf(RunningAssistant assistant, string person)
    {
        var chat = new ConversationReference
        {
            Bot = new ChannelAccount(RunningAssistant.BotId, "Insatser"),
            User = new ChannelAccount($"29:{person}") { AadObjectId = person },
            ChannelId = "msteams",
            ServiceUrl = assistant.Connector.ServiceUrl,
            Conversation = new ConversationAccount { Id = $"a:{person}", ConversationType = "personal", TenantId = RunningAssistant.Tenant },
        };
        return ConversationRows.WritePerson(person, chat.User.Id, ConversationRows.TextOf(chat), null);
    }
}
